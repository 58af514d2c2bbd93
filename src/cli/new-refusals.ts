import type { Sentence } from '../domain/problem.ts';

/** Why no new edition can be begun, and what to do. */

export function noYear(year: string): Sentence {
  return {
    ko: `"${year}": 연도를 네 자리로 적어 주세요. 예: npm run report -- new 2031`,
    en: `"${year}" is no year. Write it in four digits: npm run report -- new 2031`,
  };
}

export function noFolder(content: string): Sentence {
  return {
    ko: `"${content}" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.`,
    en: `There is no folder "${content}". Name the folder of the content with --content or REPORT_CONTENT.`,
  };
}

export function isThere(year: string, folder: string, isPublished: boolean): Sentence {
  if (isPublished) {
    return {
      ko: `${year}년판은 공개한 판이라 다시 만들 수 없습니다. 고치려면 "npm run report -- correct ${year}" 명령으로 정오를 남기세요.`,
      en: `The ${year} edition is published and cannot be begun again. To change it, leave an erratum: "npm run report -- correct ${year}".`,
    };
  }
  return {
    ko: `${year}년판은 이미 있습니다. "npm run report -- check ${year}" 명령으로 남은 일을 보세요. 처음부터 다시 만들려면 먼저 ${folder} 폴더를 옮기거나 지우세요.`,
    en: `The ${year} edition is there already. See what is left with "npm run report -- check ${year}". To begin again, move or remove the folder ${folder} first.`,
  };
}

export function isInTheWay(folder: string, names: readonly string[]): Sentence {
  const some = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  return {
    ko: `${folder}에 이미 파일이 있습니다: ${some}. 옮기거나 지운 뒤에 다시 하세요.`,
    en: `There are files in ${folder} already: ${some}. Move or remove them, and try again.`,
  };
}

export function unreadable(files: readonly string[]): Sentence {
  const some = files.slice(0, 5).join(', ') + (files.length > 5 ? ', …' : '');
  return {
    ko: `읽을 수 없거나 덜 채운 파일이 있어 이어 만들 수 없습니다: ${some}. "npm run report -- check" 명령으로 먼저 살펴 고치세요.`,
    en: `Some files cannot be read or are not filled yet, so nothing can follow them: ${some}. Look at "npm run report -- check" and put them right first.`,
  };
}

export function unknownLike(like: string, years: readonly string[]): Sentence {
  return {
    ko: `본뜰 ${like}년판이 없습니다. 있는 판: ${years.join(', ')}`,
    en: `There is no edition ${like} to follow. There are: ${years.join(', ')}`,
  };
}

export function likeIsLater(year: string, like: string): Sentence {
  return {
    ko: `${year}년판은 그보다 앞선 판만 본뜰 수 있는데, ${like}년판은 앞선 판이 아닙니다.`,
    en: `The ${year} edition can only follow an earlier one, and ${like} is not earlier.`,
  };
}

export function noneBefore(year: string, years: readonly string[]): Sentence {
  const [first] = years;
  return first === undefined
    ? {
        ko: '본뜰 판이 하나도 없습니다. 첫 판은 편집자 안내를 보고 손으로 만드세요.',
        en: 'There is no edition to follow. Make the first one by hand, as the guide for editors tells.',
      }
    : {
        ko: `${year}년보다 앞선 판이 없어 본뜰 것이 없습니다. 가장 오래된 판은 ${first}년판입니다.`,
        en: `There is no edition before ${year} to follow. The oldest is ${first}.`,
      };
}

export function noSections(year: string): Sentence {
  return {
    ko: `${year}년판에서 옮길 절이 하나도 없습니다. 하나는 남겨 주세요.`,
    en: `No section of the ${year} edition would go on. Keep at least one.`,
  };
}
