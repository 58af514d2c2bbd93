import { faultWords } from './fault-words.ts';
import { languageOf } from './language.ts';

/**
 * Runs a command to its end. Its exit code is what `run` resolves to; undefined leaves the program running. An exception
 * that nobody foresaw becomes a calm sentence; `REPORT_DEBUG=1` shows where it came from.
 */
export async function runCommand(run: () => Promise<number | undefined>): Promise<void> {
  const fail = (error: unknown) => {
    tell(error);
    process.exit(1);
  };
  // What a library does aside may fail as well; and a limit on the size of files is a fault like a full disk, not the end.
  process.on('uncaughtException', fail).on('SIGXFSZ', goOn);
  try {
    process.exitCode = await run();
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
  if (process.exitCode !== undefined) process.off('uncaughtException', fail).off('SIGXFSZ', goOn);
}

function goOn(): void {}

function tell(error: unknown): void {
  const message = faultWords(error);
  const words = {
    ko: `하던 일을 마치지 못했습니다: ${message.ko}\n자세히 보려면 환경 변수 REPORT_DEBUG=1로 다시 하세요.`,
    en: `The work could not be finished: ${message.en}\nRun it again with REPORT_DEBUG=1 to see more.`,
  };
  console.error(words[languageOf(undefined, process.env)]);
  if (process.env['REPORT_DEBUG'] === '1') console.error(error);
}
