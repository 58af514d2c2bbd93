/**
 * Makes the link beside a section, heading, figure, chart or table a button that opens all the ways to pass it on. What it opens is
 * loaded when it is first asked for; without it the link leads to its address.
 */
for (const link of document.querySelectorAll('a.permalink')) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.permalink');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./quote-dialog.ts').then(
    ({ openQuotes }) => openQuotes(link.href),
    () => location.assign(link.href),
  );
});

document.addEventListener('keydown', (event) => {
  if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
  if (!event.target.matches('a.permalink')) return;
  event.preventDefault();
  event.target.click();
});
