// Runs before every npm command, on whatever Node the machine has: installs what is missing, so that nobody types more than
// `npm start`. Plain JavaScript, because the Node that strips types is one of the things it installs.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const say = (line) => process.stderr.write(`${line}\n`);
const run = (command, args) => execFileSync(command, args, { cwd: here, stdio: ['ignore', 2, 2] });

const installed = `${here}/node_modules/.package-lock.json`;
const isStale =
  !existsSync(installed) || statSync(installed).mtimeMs < statSync(`${here}/package-lock.json`).mtimeMs;
if (isStale) {
  say('TS PMO: installing packages, once. About a minute.');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

if (process.argv.includes('--chromium')) {
  const known = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const { chromium } = await import('playwright-core');
  if (![...known, chromium.executablePath()].some((path) => path && existsSync(path))) getChromium();
}

/** Debian's own package where we may install it; else the build that Playwright brings for other systems. */
function getChromium() {
  say('TS PMO: getting a Chromium for the journey tests, once.');
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (isRoot && hasApt) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  } else {
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
}
