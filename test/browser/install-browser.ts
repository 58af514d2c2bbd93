import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

/**
 * Makes sure that there is a Chromium to test with. Where there is none it installs Debian's, or else asks Playwright
 * for its own, and says so.
 */
const ways: [string, string[][]][] = [
  [
    'apt-get install chromium',
    [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  ],
  [
    'sudo apt-get install chromium',
    [
      ['sudo', '-n', 'apt-get', 'update', '-qq'],
      ['sudo', '-n', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  ],
  ['playwright-core install chromium', [['npx', 'playwright-core', 'install', '--with-deps', 'chromium']]],
];

for (const [name, commands] of ways) {
  if (findBrowser()) break;
  console.log(`There is no Chromium to test with. Trying to install one: ${name}`);
  commands.every(([command = '', ...rest]) => {
    const run = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    return run.status === 0;
  });
}

const browser = findBrowser();
if (browser) console.log(`Testing with the browser ${browser}`);
else {
  console.error(
    'The tests need Chromium, and none could be installed. Install it, or set CHROMIUM to the path of a browser, and run npm test again.',
  );
  process.exit(1);
}
