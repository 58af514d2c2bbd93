import { watchFolders } from './watch-folders.ts';

/** Milliseconds without a change after which a save counts as done, and how long to wait at most for such a rest. */
const rest = 100;
const patience = 1000;

/**
 * Looks at once, and again whenever something in the folders has changed, until Ctrl+C. Many changes in a row are looked at once; what
 * changes during a look is looked at after it. A look that fails ends nothing, unless `onFailure` throws.
 */
export function lookAgain(
  folders: readonly string[],
  look: (isOver: () => boolean) => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    /** When the first change came that no look has seen. */
    let since: number | undefined;
    let isLooking = false;
    let isOver = false;

    const wait = () => {
      since ??= Date.now();
      if (isLooking || isOver) return;
      clearTimeout(timer);
      timer = setTimeout(begin, Math.max(0, Math.min(rest, since + patience - Date.now())));
    };
    const begin = () => {
      isLooking = true;
      since = undefined;
      lookOnce()
        .then(() => {
          isLooking = false;
          if (since !== undefined) wait();
        })
        .catch((error: unknown) => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    };
    const lookOnce = async () => {
      try {
        watched.renew();
        await look(() => isOver);
      } catch (error) {
        if (!isOver) onFailure(error);
      }
    };
    const end = () => {
      isOver = true;
      clearTimeout(timer);
      watched.close();
    };

    const watched = watchFolders(folders, wait);
    process.once('SIGINT', () => {
      end();
      resolve();
    });
    begin();
  });
}
