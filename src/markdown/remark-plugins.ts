import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * How Markdown is read, by the build and by the outline alike. A single `~` stays a character, so that
 * `3~5억, 10~20명` is no deletion; `**테크노파크(TP)**는` is emphasis although a closing bracket and Hangul meet.
 */
export const remarkPlugins: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];
