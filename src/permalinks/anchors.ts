/** The anchors that a page makes for the things on it, in one namespace with the headings of its author. */
export const chartAnchor = (id: string): string => `chart-${id}`;
export const tableAnchor = (id: string): string => `table-${id}`;
export const figureAnchor = (id: string): string => `figure-${id}`;
export const sourceAnchor = (id: string): string => `source-${id}`;
export const erratumAnchor = (id: string): string => `erratum-${id}`;
/** A section has one plan at most. */
export const planAnchor = (section: string): string => `plan-${section}`;

/** How the anchors of things begin; no heading may begin so. */
export const reservedPrefixes = ['figure-', 'chart-', 'table-', 'source-', 'plan-'] as const;

/** Anchors of the frame around every page; no heading may have one of them. */
export const reservedAnchors = ['main', 'contents'] as const;
