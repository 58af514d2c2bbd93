/**
 * Whether a site shows drafts: `npm run dev` does, and a preview, which is a build with `REPORT_DRAFTS=1`. The public site
 * never does.
 */
export function showsDrafts(env: Record<string, string | undefined>): boolean {
  return env['REPORT_DRAFTS'] === '1';
}
