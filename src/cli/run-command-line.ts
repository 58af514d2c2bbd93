import type { Commands } from './command.ts';
import { parseCommandLine } from './command-line.ts';
import { Misuse } from './misuse.ts';
import { usage } from './usage.ts';

/**
 * Does what the words after `npm run report --` ask for, and resolves to the exit code. Wrong words are told with the usage of what was
 * meant, as far as that is known; what a command cannot do as things stand, with its sentence alone.
 */
export async function runCommandLine(args: string[], commands: Commands): Promise<number> {
  process.stdout.on('error', endUnread);
  const line = await parseCommandLine(args, process, commands);
  const tellUsage = () => usage(commands, line.language, line.name);
  const refuse = async ({ sentence }: Misuse) => {
    console.error(`${sentence[line.language]}\n\n${await tellUsage()}`);
    return 2;
  };
  if (line.kind === 'misuse') return refuse(line.misuse);
  if (line.kind === 'help') {
    console.log(await tellUsage());
    return 0;
  }
  return line.command.run(line.words, line.options).catch((error: unknown) => {
    if (!(error instanceof Misuse)) throw error;
    console.error(error.sentence[line.language]);
    return 2;
  });
}

/** Who reads on no further, as `head` does, has what was wanted. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
