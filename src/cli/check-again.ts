import type { Options } from './command.ts';
import { lookAgain } from './look-again.ts';
import { Misuse } from './misuse.ts';

/**
 * Checks at once and after every change of the content, or of what the site serves as it is, until Ctrl+C; then resolves to 0. Throws
 * `Misuse` only when there is nothing to look at from the beginning.
 */
export async function checkAgain(
  look: () => Promise<{ text: string }>,
  { content, language, json }: Options,
): Promise<number> {
  let looks = 0;
  const lookOnce = async (isOver: () => boolean) => {
    const isFirst = ++looks === 1;
    const start = performance.now();
    const { text } = await look();
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    if (!isOver()) console.log(json ? text : `${text}\n${closing({ seconds, isFirst })[language]}\n`);
  };
  const tell = (error: unknown) => {
    const isMisuse = error instanceof Misuse;
    if (isMisuse && looks === 1) throw error;
    console.error(`${isMisuse ? error.sentence[language] : failure(error)[language]}\n`);
  };
  await lookAgain([content, 'public'], lookOnce, tell);
  return 0;
}

function closing({ seconds, isFirst }: { seconds: string; isFirst: boolean }) {
  const time = new Date().toTimeString().slice(0, 8);
  const more = isFirst
    ? {
        ko: ' · 파일을 저장하면 다시 살핍니다. 그만두려면 Ctrl+C를 누르세요.',
        en: ' · looking again whenever a file is saved; Ctrl+C ends it',
      }
    : { ko: '', en: '' };
  return { ko: `${time} · ${seconds}초${more.ko}`, en: `${time} · ${seconds} s${more.en}` };
}

function failure(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return {
    ko: `이번에는 살피지 못했습니다: ${message}`,
    en: `This time the content could not be looked at: ${message}`,
  };
}
