import { among } from './chance.ts';

/** What the sections of a made-up report are about. It keeps its key under all titles, so that its figures keep their ids. */
export interface Subject {
  key: string;
  name: string;
  unit: string;
}

const places = [
  ['east-forest', '동쪽 숲'],
  ['west-marsh', '서쪽 늪'],
  ['south-shore', '남쪽 바닷가'],
  ['north-ridge', '북쪽 산줄기'],
  ['river-mouth', '강어귀'],
  ['upper-valley', '윗골짜기'],
  ['islands', '섬마을'],
  ['reservoir', '저수지'],
  ['old-town', '옛 읍내'],
  ['hill-farms', '비탈밭'],
  ['salt-flats', '소금밭'],
  ['orchards', '과수원'],
  ['mudflats', '갯벌'],
] as const;

const deeds = [
  ['planting', '가꾸기', '그루'],
  ['watching', '살피기', '건'],
  ['mending', '고치기', '곳'],
  ['teaching', '배움터', '명'],
  ['seeds', '씨앗 모으기', '점'],
  ['paths', '길 내기', 'm'],
  ['visits', '나들이', '명'],
  ['surveys', '조사', '회'],
  ['helpers', '일손 돕기', '명'],
  ['funds', '밑천 대기', '억 원'],
  ['firms', '가게 돕기', '개사'],
] as const;

/** The subject with a number counted from 0: always the same, never one twice. */
export function subject(number: number): Subject {
  const [place, placeName] = among(places, number);
  const [deed, deedName, unit] = among(deeds, number);
  const round = Math.floor(number / (places.length * deeds.length));
  const again = round === 0 ? '' : `-${round + 1}`;
  return { key: `${place}-${deed}${again}`, name: `${placeName} ${deedName}${' 잇기'.repeat(round)}`, unit };
}
