/** Words that tell which way a number goes. */

export const rising =
  /늘(?!리지)|증가|많[아은다고았]|커[졌져지]|컸|[크큰][다고\s]|높[아은다고았]|올[라랐]|상승|확대|웃돌/u;
export const falling =
  /줄(?=[었어고며])|감소|적어[졌져지]|(?<![실목업이부])적[은다고]|작아|(?<!시)작[은다고]|낮[아은다고았]|떨어[졌져지]|내[려렸]|하락|축소|밑돌/u;

/** What turns the words round, or leaves them open. */
export const denial = /않|아니|없|못(?! ?미)(?!하지는)/u;

/** Which of two ways words go: +1 up, -1 down; undefined for neither or both. */
export function wayOf(text: string, up: RegExp = rising, down: RegExp = falling): 1 | -1 | undefined {
  const [goesUp, goesDown] = [up.test(text), down.test(text)];
  if (goesUp === goesDown) return undefined;
  return goesUp ? 1 : -1;
}
