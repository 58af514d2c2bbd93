import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does a piece of work that no two programs may do at the same time in one place. Whose turn it is, is a socket: the
 * system takes it back from a program that ends, however it ends, so that no turn is ever left over. `onWait` is called
 * once if another is at work. Where a system knows no such sockets, nobody waits.
 */
export async function takeTurns<Result>(
  place: string,
  work: () => Promise<Result>,
  onWait: () => void,
): Promise<Result> {
  const address = socketOf(place);
  let turn = await take(address);
  for (let waited = false; turn === 'taken'; waited = true) {
    if (!waited) onWait();
    await endOfTurn(address);
    turn = await take(address);
  }
  try {
    return await work();
  } finally {
    await turn?.giveBack();
  }
}

interface Turn {
  giveBack(): Promise<void>;
}

/** Linux and Windows have names for sockets apart from files; elsewhere it is a file, which a program may leave behind. */
function socketOf(place: string): string {
  const name = `annual-report-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

function take(address: string): Promise<Turn | 'taken' | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.on('error', () => undefined).unref());
  }).unref();
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code === 'EADDRINUSE' ? 'taken' : undefined);
    });
    server.listen(address, () => resolve({ giveBack: () => close(server, waiting) }));
  });
}

function close(server: Server, waiting: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of waiting) socket.destroy();
  });
}

/** Resolves when the one whose turn it is gives it back or is gone. */
function endOfTurn(address: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      const isLeftBehind = code === 'ECONNREFUSED' && address.startsWith(tmpdir());
      resolve(isLeftBehind ? rm(address, { force: true }) : undefined);
    });
    socket.once('close', () => resolve());
    socket.resume();
  });
}
