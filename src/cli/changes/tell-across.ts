import type { AnsweredTarget } from '../../domain/edition-changes.ts';
import type { EditionDifferences } from '../../domain/differences/edition-differences.ts';
import type { SourceBetween } from '../../domain/differences/sources-between.ts';
import { figureKey } from '../../domain/figure-reference.ts';
import { canBeCompared } from '../../domain/figure-status.ts';
import { changeRemarks } from '../../domain/indicator-change-words.ts';
import type { IndicatorChange, SilentIndicator } from '../../domain/indicator-changes.ts';
import { formatPeriod } from '../../domain/period.ts';
import type { TargetPromise } from '../../domain/promise.ts';
import { outcomeWords, wordsOfFigure } from '../../domain/promise-words.ts';
import type { Figure } from '../../domain/report.ts';
import { reasonLabel, type Restatement } from '../../domain/restatement.ts';
import { plainWordsOf } from '../../domain/words.ts';
import { apartWords, changesWords as words } from './changes-words.ts';
import type { Years } from './difference-rows.ts';
import { amountOf, wordsOfChange } from './tell-things.ts';
import type { Chapter, Group, Item, Row } from './told.ts';
import { named, oneLine, type Telling, toldSection, toldSource } from './told-value.ts';

/** What spans sections: sources, indicators, values stated differently, targets. A chapter each, where there is something to tell. */
export function tellAcross(telling: Telling, differences: EditionDifferences): Chapter[] {
  const { language } = telling;
  const { sources, changes, owed, before, after } = differences;
  const { indicators } = changes;
  const years = { before: before.year, after: after.year };
  const group = <Item>(
    title: keyof typeof words,
    all: readonly Item[],
    tell: (each: Item) => Group['items'][0],
  ) => (all.length > 0 ? [{ title: `${words[title][language]} ${all.length}`, items: all.map(tell) }] : []);
  const cited = (each: SourceBetween) => tellSource(telling, each);
  const row = (each: IndicatorChange) => tellIndicator(telling, years, each);
  const chapters: Chapter[] = [
    {
      title: words.sources[language],
      groups: [
        ...group('newlyCited', sources.added, cited),
        ...group('noLongerCited', sources.removed, cited),
      ],
    },
    {
      title: words.indicators[language],
      groups: [
        ...group('rose', indicators.rose, row),
        ...group('fell', indicators.fell, row),
        ...group('stayed', indicators.stayed, row),
        ...group('apart', indicators.apart, row),
        ...group('silent', indicators.silent, (each) => tellSilent(telling, each)),
      ],
    },
    {
      title: words.restatements[language],
      groups:
        changes.restatements.length > 0
          ? [{ items: changes.restatements.map((each) => restated(telling, each)) }]
          : [],
    },
    {
      title: words.targets[language],
      groups: [
        ...group('answered', changes.answers, (each) => tellAnswer(telling, each)),
        ...group('owed', owed, (each) => tellOwed(telling, each)),
      ],
    },
  ];
  return chapters.filter(({ groups }) => groups.length > 0);
}

function tellSource(telling: Telling, { id, source, uses }: SourceBetween): Item {
  const places = [
    ...new Set(
      uses.map(({ edition = '', section }) =>
        section === undefined ? words.cover[telling.language] : toldSection(telling, edition, section),
      ),
    ),
  ];
  return {
    name: toldSource(telling, id),
    about: [
      ...(source ? [`『${oneLine(source.title)}』`, source.url] : []),
      `${words.citedIn[telling.language]}: ${places.join(', ')}`,
    ],
  };
}

function tellIndicator(telling: Telling, years: Years, row: IndicatorChange): Item {
  const { language, report } = telling;
  const { indicator, now, before, change, differs } = row;
  const name = named(indicator.name, indicator.id);
  const remarks = changeRemarks(report, row, { before: years.before, now: years.after });
  const beside = (figure: Figure, year: string, remark: string | undefined) => {
    const told = language === 'ko' ? remark : figure.period === year ? undefined : figure.period;
    return amountOf(telling, figure) + (told === undefined ? '' : `(${told.replaceAll('\u00a0', ' ')})`);
  };
  const is = [beside(now, years.after, remarks.now)];
  if (!before) {
    const apart = language === 'ko' ? remarks.apart : undefined;
    return { name, rows: [{ name: '', is, ...(apart !== undefined && { remark: apart }) }] };
  }
  const told = differs
    ? [apartWords[differs][language]]
    : !canBeCompared(before.figure, now)
      ? [apartWords.provisional[language]]
      : [
          change && wordsOfChange(telling, change),
          remarks.judgement &&
            { ko: remarks.judgement, en: remarks.judgement === '나아짐' ? 'better' : 'worse' }[language],
        ].filter((each) => each !== undefined);
  const was = [beside(before.figure, years.before, remarks.before)];
  return { name, rows: [{ name: '', before: was, after: is, remark: told.join(', ') }] };
}

function tellSilent(telling: Telling, { indicator, last }: SilentIndicator): Item {
  const is = [`${amountOf(telling, last)}(${when(telling, last)}, ${figureKey(last)})`];
  return {
    name: named(indicator.name, indicator.id),
    rows: [{ name: words.lastValue[telling.language], is }],
  };
}

function restated(telling: Telling, { later, earlier, reason, why }: Restatement): Item {
  const { report, language } = telling;
  const value = (figure: Figure) =>
    `${amountOf(telling, figure)}(${when(telling, figure)}, ${figureKey(figure)})`;
  return {
    name: named(oneLine(later.label), figureKey(later)),
    rows: [
      {
        name: words.value[language],
        before: earlier.map(value),
        after: [value(later)],
        remark: language === 'ko' ? reasonLabel(reason) : reason,
      },
      { name: words.why[language], is: [oneLine(plainWordsOf(report, later.edition, why))] },
    ],
  };
}

function tellAnswer(telling: Telling, { promise, answer }: AnsweredTarget): Item {
  const { report, language } = telling;
  const { figure, text, source, to } = answer;
  const share = figure && language === 'ko' ? wordsOfFigure(report, promise, figure).share : undefined;
  const outcome =
    language === 'ko'
      ? outcomeWords(answer)
      : `${answer.outcome}${answer.provisional ? ' (provisional)' : ''}`;
  const result = [
    ...(figure ? [`${amountOf(telling, figure)}(${when(telling, figure)})`] : []),
    ...(share === undefined ? [] : [share]),
    ...(to ? [named(oneLine(to.label), figureKey(to))] : []),
  ];
  const rows: Row[] = [
    { name: words.outcome[language], is: [[outcome, ...result].join(' · ')] },
    ...(text === undefined
      ? []
      : [{ name: words.explanation[language], is: [oneLine(plainWordsOf(report, answer.edition, text))] }]),
    ...(source === undefined ? [] : [{ name: words.source[language], is: [toldSource(telling, source)] }]),
  ];
  return { ...tellTarget(telling, promise), rows };
}

function tellOwed(telling: Telling, promise: TargetPromise): Item {
  const { owedBy = '' } = promise;
  const { name, about = [] } = tellTarget(telling, promise);
  const due = { ko: `${owedBy}년판부터 답할 차례`, en: `owed since ${owedBy}` }[telling.language];
  return { name, about: [...about, due] };
}

function tellTarget(telling: Telling, { target }: TargetPromise): Item & { name: string } {
  return {
    name: named(oneLine(target.label), figureKey(target)),
    about: [`${amountOf(telling, target)}, ${when(telling, target)}`],
  };
}

function when({ language }: Telling, { period }: Figure): string {
  return language === 'ko' ? formatPeriod(period) : period;
}
