/**
 * Marks in the contents of the page the heading that the reader has reached, closes the menu sheet when a heading is
 * chosen from it, and moves the focus to that heading.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.nav-headings a')];
const headings = links.flatMap(
  (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
);

if (headings.length > 0) {
  let waiting = false;
  const mark = () => {
    waiting = false;
    const reached = headings.findLastIndex(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
    );
    links.forEach((link, index) => {
      if (index === reached) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  addEventListener('scroll', () => (waiting ||= (requestAnimationFrame(mark), true)), { passive: true });
  mark();
}

document.querySelector('#menu')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  const menu = document.querySelector<HTMLElement>('#menu');
  if (menu?.matches(':popover-open')) menu.hidePopover();
  document.getElementById(decodeURIComponent(link.hash.slice(1)))?.focus({ preventScroll: true });
});
