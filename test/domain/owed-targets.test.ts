import { expect, test } from 'vitest';
import { owedTargets } from '../../src/domain/owed-targets.ts';
import { anAim, anAnswer, promised, told } from './a-promise.ts';

const owed = (year: string, ...sections: ReturnType<typeof told>[]) =>
  owedTargets(promised(...sections), year).map(({ target }) => `${target.edition}/${target.id}`);
const aim = told('2030', { figures: { aim: anAim(2031) } });

test.each([
  ['is not due yet', '2030', [aim, told('2031')], []],
  ['falls due in the edition, which says nothing', '2031', [aim, told('2031')], ['2030/aim']],
  ['was left by an earlier edition', '2032', [aim, told('2031'), told('2032')], ['2030/aim']],
  ['is answered in words', '2031', [aim, told('2031', { answers: [anAnswer()] })], []],
  [
    'is answered by a figure',
    '2031',
    [aim, told('2031', { figures: { done: { value: 90, period: 2031, target: '2030/aim' } } })],
    [],
  ],
  [
    'is answered by a later edition only',
    '2031',
    [aim, told('2031'), told('2032', { answers: [anAnswer()] })],
    ['2030/aim'],
  ],
])('knows whether a target is owed that %s', (_, year, sections, expected) => {
  expect(owed(year, ...sections)).toEqual(expected);
});
