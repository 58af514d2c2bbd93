import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { answerFits } from './answer-fits.ts';
import { carriedLeadsOn } from './carried-leads-on.ts';
import { chartIsDrawable } from './chart-is-drawable.ts';
import { claimIsTrue } from './claim-is-true.ts';
import { contentsNameSections } from './contents-name-sections.ts';
import { dayExists } from './day-exists.ts';
import { declaredIsShown } from './declared-is-shown.ts';
import { figureHasTarget } from './figure-has-target.ts';
import { figureIsKnown } from './figure-is-known.ts';
import { figureIsShown } from './figure-is-shown.ts';
import { headingHasId } from './heading-has-id.ts';
import { headingHasWords } from './heading-has-words.ts';
import { headingIdForm } from './heading-id-form.ts';
import { headingIdUnique } from './heading-id-unique.ts';
import { headingLevels } from './heading-levels.ts';
import { idNamesOneThing } from './id-names-one-thing.ts';
import { idUnique } from './id-unique.ts';
import { imageHasAlt } from './image-has-alt.ts';
import { imageIsThere } from './image-is-there.ts';
import { includedFits } from './included-fits.ts';
import { indicatorIsKnown } from './indicator-is-known.ts';
import { indicatorIsUsed } from './indicator-is-used.ts';
import { indicatorStatedOnce } from './indicator-stated-once.ts';
import { indicatorUnitAgrees } from './indicator-unit-agrees.ts';
import { lineageIsKnown } from './lineage-is-known.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { linkTextTells } from './link-text-tells.ts';
import { literalMarks } from './literal-marks.ts';
import { namedOnce } from './named-once.ts';
import { numberIsBound } from './number-is-bound.ts';
import { pageIsKnown } from './page-is-known.ts';
import { partsFormNoRing } from './parts-form-no-ring.ts';
import { partsShareAUnit } from './parts-share-a-unit.ts';
import { periodIsReadable } from './period-is-readable.ts';
import { codeLeadsToOne } from './code-leads-to-one.ts';
import { permalinkResolves } from './permalink-resolves.ts';
import { planIsThere } from './plan-is-there.ts';
import { pointingNamesThings } from './pointing-names-things.ts';
import { publishedHasDate } from './published-has-date.ts';
import { publishedIsSealed } from './published-is-sealed.ts';
import { restatementIsExplained } from './restatement-is-explained.ts';
import { restatementIsReal } from './restatement-is-real.ts';
import { rowsFitColumns } from './rows-fit-columns.ts';
import { scopeIsKnown } from './scope-is-known.ts';
import { sealedIsUnchanged } from './sealed-is-unchanged.ts';
import { sectionIsKnown } from './section-is-known.ts';
import { sharesMake100 } from './shares-make-100.ts';
import { shownOnce } from './shown-once.ts';
import { slugIsFree } from './slug-is-free.ts';
import { sourceIsCited } from './source-is-cited.ts';
import { sourceIsKnown } from './source-is-known.ts';
import { strategyIsKnown } from './strategy-is-known.ts';
import { tagIdIsKnown } from './tag-id-is-known.ts';
import { tagIsKnown } from './tag-is-known.ts';
import { targetIsAnswered } from './target-is-answered.ts';
import { targetIsTarget } from './target-is-target.ts';
import { termIsUsed } from './term-is-used.ts';
import { totalAgrees } from './total-agrees.ts';
import { unitIsKnown } from './unit-is-known.ts';
import { wordsAreReadable } from './words-are-readable.ts';

/** All promises that a report keeps, from its frame to its words. */
const checks: readonly ((report: Report) => Problem[])[] = [
  contentsNameSections,
  sectionIsKnown,
  lineageIsKnown,
  pageIsKnown,
  slugIsFree,
  publishedHasDate,
  dayExists,
  strategyIsKnown,

  idUnique,
  namedOnce,
  scopeIsKnown,
  unitIsKnown,
  periodIsReadable,
  sourceIsKnown,
  indicatorIsKnown,
  indicatorUnitAgrees,
  indicatorStatedOnce,
  restatementIsReal,
  restatementIsExplained,
  figureIsKnown,
  targetIsTarget,
  targetIsAnswered,
  answerFits,
  carriedLeadsOn,
  figureHasTarget,
  partsShareAUnit,
  partsFormNoRing,
  totalAgrees,
  includedFits,
  sharesMake100,
  rowsFitColumns,
  chartIsDrawable,

  tagIsKnown,
  tagIdIsKnown,
  planIsThere,
  shownOnce,
  wordsAreReadable,
  numberIsBound,
  claimIsTrue,
  literalMarks,

  headingHasId,
  headingHasWords,
  headingIdForm,
  headingIdUnique,
  headingLevels,
  linkLeadsSomewhere,
  linkTextTells,
  pointingNamesThings,
  imageIsThere,
  imageHasAlt,

  declaredIsShown,
  figureIsShown,
  sourceIsCited,
  termIsUsed,
  indicatorIsUsed,

  publishedIsSealed,
  sealedIsUnchanged,
  permalinkResolves,
  codeLeadsToOne,
  idNamesOneThing,
];

/** Everything in a joined report that an author can put right. What stands in single files only, `markdownTraps` and `leftToFill` find. */
export function checkReport(report: Report): Problem[] {
  return checks.flatMap((check) => check(report));
}
