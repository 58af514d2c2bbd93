import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a Chromium that asks nothing of the network but what the pages ask. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no Chromium. Run `npm test` to install one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
