// Makes a clean clone ready for any other command, with nothing but what Node brings.
//   node scripts/setup.mjs packages   packages only
//   node scripts/setup.mjs browser    packages and a Chromium; ends with 1 when there is none
//   node scripts/setup.mjs            the same, but goes on without a Chromium: the tests say what they could not run
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromiumAdvice, findChromium } from '../test/support/find-chromium.mjs';

const wanted = process.argv[2] ?? 'everything';
requireNode(20, 19);
installPackages();
if (wanted !== 'packages') {
  // Whoever names a Chromium wants that one and no other.
  if (findChromium() === null && !process.env.CHROMIUM_PATH) aptInstall(['chromium', 'fonts-dejavu-core']);
  if (!hasChineseFont()) aptInstall(['fonts-droid-fallback']);
  if (wanted === 'browser' && findChromium() === null) {
    say(`No Chromium was found. Install it: ${chromiumAdvice}. Then run this again.`);
    process.exit(1);
  }
}

/** @param {number} major @param {number} minor */
function requireNode(major, minor) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  say(`Node ${process.versions.node} is too old: ${major}.${minor} or newer is needed.`);
  process.exit(1);
}

/** A stamp with the lock file's hash costs nothing when all is there and notices packages of another branch. */
function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.lock-hash';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm ci).');
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const result = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  if (result.status !== 0) {
    say('npm ci failed: is the npm registry reachable?');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  say(`Installing ${packages.join(', ')} (apt-get).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 2, 2],
    env,
  });
}

/** Without one, pictures and tests of the Chinese panel would show empty boxes. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status !== 0 || list.stdout.trim() !== '';
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
