/**
 * The only scripts that stand inside pages: each must act before anything is painted. Their text is the same on every page,
 * so that one policy (`content-security.ts`) lets just these run, and nothing else that gets into a page.
 */

/** Shows a page in the theme and text size that the reader has chosen (`display-settings.ts`). */
export const showAsChosen = `(function (root) {
  root.classList.add('scripted');
  try {
    const kept = JSON.parse(localStorage.getItem('display') || '{}');
    if (kept.theme) root.dataset.theme = kept.theme;
    if (kept.size) root.style.fontSize = kept.size + '%';
  } catch {
    /* A browser that keeps nothing shows the page as it comes. */
  }
})(document.documentElement);`;

/** Leads on to the `data-target` of its element with the anchor of the address, where there is one. */
export const leadOnWithAnchor = `if (location.hash) {
  stop();
  location.replace(document.currentScript.dataset.target + location.hash);
}`;
