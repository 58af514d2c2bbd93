import { languageOf } from './language.ts';

/**
 * Runs a command to its end. Its exit code is what `run` resolves to; undefined leaves the program running. An exception
 * that nobody foresaw becomes a calm sentence; `REPORT_DEBUG=1` shows where it came from.
 */
export async function runCommand(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\n\s+at .*/g, '');
    const words = {
      ko: `하던 일을 마치지 못했습니다: ${message}\n자세히 보려면 환경 변수 REPORT_DEBUG=1로 다시 하세요.`,
      en: `The work could not be finished: ${message}\nRun it again with REPORT_DEBUG=1 to see more.`,
    };
    console.error(words[languageOf(undefined, process.env)]);
    if (process.env['REPORT_DEBUG'] === '1') console.error(error);
    process.exitCode = 1;
  }
}
