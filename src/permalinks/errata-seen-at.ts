import { figureKey, findTarget } from '../domain/figure-reference.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { figureAddress, sectionAddress, sourceAddress } from './addresses.ts';
import { errataOf, type Erratum, isOfSection, nowAt } from './errata.ts';
import { figurePlaces } from './figure-places.ts';
import { figuresAt } from './figures-at.ts';
import { parsePermalink } from './permalink.ts';
import { sealedAddress } from './sealed-address.ts';

/**
 * The errata that changed what a reader sees at a permalink, oldest first, each with these changes only: of what stands there, of the
 * figures that it tells, targets included, and of the sources that it cites for them; of other editions too. Of a section all that changed
 * anything in it, of a cover all of its edition.
 */
export function errataSeenAt(report: Report, edition: Edition, address: string): Erratum[] {
  const isSeen = seenAt(report, edition, address);
  return errataOf(report)
    .map((erratum) => ({
      ...erratum,
      changes: erratum.changes.filter((change) =>
        isSeen(nowAt(report, erratum.edition, change.address), erratum.edition),
      ),
    }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}

/** Whether what stands at a changed address, of an erratum of that edition, is seen at a permalink. */
type IsSeen = (changed: string, ofEdition: string) => boolean;

function seenAt(report: Report, edition: Edition, address: string): IsSeen {
  const { section: slug, figure, chart, anchor } = parsePermalink(address) ?? {};
  const isPart = figure !== undefined || chart !== undefined || anchor !== undefined;
  const section = edition.sections.find((each) => each.slug === slug);
  if (!isPart && !section) return (changed) => parsePermalink(changed)?.edition === edition.year;
  const sealed = sealedAddress(edition, address);
  const parts = figuresAt(report, edition, address);
  const told = [...parts, ...parts.flatMap((each) => findTarget(report, each) ?? [])];
  const shown = new Set([...told, ...(shownAt(report).get(address) ?? [])].map(figureAddress));
  const cited = new Set(parts.map((each) => `${each.edition} ${sourceAddress(each.source)}`));
  return (changed, ofEdition) =>
    changed === sealed ||
    shown.has(changed) ||
    cited.has(`${ofEdition} ${changed}`) ||
    (!isPart && section !== undefined && isOfSection(section, changed));
}

/** The figures that are shown at an address: in a section, in the text under a heading. */
const shownAt = oncePerReport((report): Map<string, Figure[]> => {
  const shown = new Map<string, Map<string, Figure>>();
  for (const edition of report.editions) {
    for (const figure of edition.figures.values()) {
      for (const { section, places } of figurePlaces(report, figure)) {
        if (!section) continue;
        for (const address of [sectionAddress(section), ...places.map((place) => place.address)]) {
          const figures = shown.get(address) ?? new Map<string, Figure>();
          shown.set(address, figures.set(figureKey(figure), figure));
        }
      }
    }
  }
  return new Map([...shown].map(([address, figures]) => [address, [...figures.values()]]));
});
