import { base } from 'virtual:report/site';

/** An address of this site as a link: `/2021/jobs/` under the base path of the site. */
export function href(address: string): string {
  return base.replace(/\/$/, '') + address;
}
