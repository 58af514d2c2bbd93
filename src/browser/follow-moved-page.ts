/** A page that is gone leads to the one that has its content; an anchor of its own goes before (`follow-moved.ts`). */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-page]');
const isKnownAnchor = document.querySelector(':target a[data-moved]') !== null;
if (link && !isKnownAnchor) location.replace(link.href);
