import { type FieldDifference, fieldDifferences } from './field-differences.ts';
import type { Edition } from '../report.ts';
import type { SectionBetween } from './sections-between.ts';

/** A group of the contents, with the slugs of its sections. */
interface Group {
  title: string;
  sections: string[];
}

type Side = 'before' | 'after';
type Kept = SectionBetween & Required<Pick<SectionBetween, Side>>;

const fields = ['headline', 'lead', 'message', 'strategies', 'key-figures'];

/**
 * What the covers of two editions say differently. The contents differ where sections that both editions have stand in another
 * group or order; what is added or removed is told of the sections themselves.
 */
export function coverDifferences(
  before: Edition,
  after: Edition,
  sections: readonly SectionBetween[],
): FieldDifference[] {
  const kept = sections.filter((each): each is Kept => each.before !== undefined && each.after !== undefined);
  const isSame =
    fieldDifferences(groups(kept, 'before', 'after'), groups(kept, 'after', 'after')).length === 0;
  return [
    ...fieldDifferences(before.data, after.data, fields),
    ...(isSame
      ? []
      : [
          {
            field: 'contents',
            before: groups(kept, 'before', 'before'),
            after: groups(kept, 'after', 'after'),
          },
        ]),
  ];
}

/** As the contents of one side have them, with the slugs of the same or the other side. */
function groups(kept: readonly Kept[], contents: Side, slugs: Side): Group[] {
  const groups: Group[] = [];
  for (const each of kept.toSorted((a, b) => a[contents].number - b[contents].number)) {
    const [{ group: title }, { slug }] = [each[contents], each[slugs]];
    const last = groups.at(-1);
    if (last?.title !== title) groups.push({ title, sections: [slug] });
    else if (!last.sections.includes(slug)) last.sections.push(slug);
  }
  return groups;
}
