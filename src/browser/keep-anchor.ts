/*
 * Leads on from a page that only says where something is, and takes the anchor of the address along, which a refresh of
 * the page would drop. Such a page refreshes itself only where no script runs, so the two never race.
 */
const target = document.querySelector<HTMLAnchorElement>('a[data-target]');
if (target) location.replace(target.href + location.hash);
