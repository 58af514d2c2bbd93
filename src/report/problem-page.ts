import type { LocatedProblem } from '../reading/check-content.ts';

/** The page that the preview shows while the content has errors. It looks again every two seconds. */
export function problemPage(problems: LocatedProblem[]): string {
  const items = problems
    .map(
      ({ file, line, column, what, remedy, check }) =>
        `<li><p class="at">${escape(`${file}:${line}:${column}`)} <span>${escape(check)}</span></p>` +
        `<p class="what">${escape(what.ko)}</p><p>${escape(remedy.ko)}</p></li>`,
    )
    .join('');
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width"><title>고칠 곳 ${problems.length}건</title><style>
body{margin:3rem auto;max-width:46rem;padding:0 1rem;font:17px/1.7 'Pretendard GOV',system-ui,sans-serif;color:#1e2124;word-break:keep-all}
ol{padding:0;list-style:none}li{border-top:1px solid #cdd1d5;padding:1rem 0}p{margin:.25rem 0}
.at{font-size:.875rem;color:#58616a}.at span{margin-left:.5rem}.what{font-weight:700}
</style></head><body><h1>고칠 곳이 ${problems.length}건 있습니다</h1>
<p>고치고 저장하면 이 화면이 저절로 바뀝니다.</p><ol>${items}</ol></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
