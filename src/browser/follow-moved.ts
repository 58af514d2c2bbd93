/** Whoever comes by an address that has moved goes on to the new place; the way back leads to where they came from. */
function follow(): void {
  const old = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = old && old.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);
