import { answer, outcome } from '../../schema/answer.ts';
import { plainAmount } from '../amount.ts';
import { formatPeriod } from '../period.ts';
import type { Section } from '../report.ts';
import { moveYear } from './move-year.ts';
import type { NewEdition } from './new-edition.ts';
import { fillNoted, type Written } from './written.ts';

/** The targets of which a section of the new edition says in words what became, because no figure of it answers them. */
export function newAnswers({ due, report, like, year }: NewEdition, { slug }: Section): Written[] {
  return due
    .filter(({ figure, section }) => figure === undefined && section === slug)
    .map(({ target, reference }) => {
      const isNew = target.edition === like.year && target.id === reference;
      const asked = isNew
        ? moveYear(target.label, like.year, year)
        : `${target.label} ${plainAmount(target, { extra: report.settings.units })}, ${formatPeriod(target.period)}`;
      return {
        target: reference,
        outcome: fillNoted(outcome.description ?? ''),
        text: fillNoted(`${asked}. ${answer.shape.text.description ?? ''}`),
      };
    });
}
