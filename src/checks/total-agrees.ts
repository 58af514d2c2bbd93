import { plainAmount } from '../domain/amount.ts';
import { sumAgrees, sumOf } from '../domain/figure-sum.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure, type WrittenFigure } from './each-figure.ts';
import { partValues } from './part-values.ts';

/**
 * A total is the sum of its parts, as far as their written digits can tell. Where the source's own numbers differ, the
 * author says why in `parts-differ`, and only there.
 */
export function totalAgrees(report: Report): Problem[] {
  const extra = report.settings.units;
  return eachFigure(report).flatMap((written) => {
    const { id, figure, edition } = written;
    const reason = figure['parts-differ'];
    if (!figure.parts) return reason === undefined ? [] : [reasonWithoutParts(written)];
    const values = partValues(edition, figure, figure.parts, extra);
    if (!values) return [];
    const agrees = sumAgrees(figure.value, values);
    if (agrees === (reason === undefined)) return [];
    if (agrees) return [needlessReason(written)];
    const [total, sum] = [figure.value, sumOf(values)].map((value) =>
      plainAmount({ value, unit: figure.unit }, { extra }),
    );
    return [
      problem(
        written,
        'parts',
        {
          ko: `수치 "${id}": ${total}인데, 부분을 더하면 ${sum}입니다.`,
          en: `The figure "${id}" is ${total}, and its parts add up to ${sum}.`,
        },
        {
          ko: '잘못 옮긴 값을 고치세요. 출처의 수가 정말로 그렇다면 parts-differ에 사정을 적으세요. 독자에게 주석으로 보입니다.',
          en: 'Correct the value that was miscopied. If the source itself has it so, say why in parts-differ; readers see it as a note.',
        },
      ),
    ];
  });
}

function needlessReason(written: WrittenFigure): Problem {
  return problem(
    written,
    'parts-differ',
    {
      ko: `수치 "${written.id}": 부분의 합과 맞는데, 맞지 않는 사정(parts-differ)이 적혀 있습니다.`,
      en: `The figure "${written.id}" agrees with its parts, and parts-differ gives a reason why it does not.`,
    },
    { ko: 'parts-differ를 지우세요.', en: 'Take parts-differ away.' },
  );
}

function reasonWithoutParts(written: WrittenFigure): Problem {
  return problem(
    written,
    'parts-differ',
    {
      ko: `수치 "${written.id}": 부분(parts)이 없는데 parts-differ가 적혀 있습니다.`,
      en: `The figure "${written.id}" has parts-differ, and no parts.`,
    },
    {
      ko: 'parts를 적거나, parts-differ를 지우고 할 말을 note에 적으세요.',
      en: 'Name its parts, or move the words from parts-differ to note.',
    },
  );
}

function problem({ file, path }: WrittenFigure, field: string, what: Sentence, remedy: Sentence): Problem {
  return { check: 'total-agrees', severity: 'error', place: { file, path: [...path, field] }, what, remedy };
}
