import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to type where the browser could not be installed. */
export const chromiumAdvice =
  'sudo apt-get install chromium (Debian, Ubuntu), or set CHROMIUM_PATH to the program of a Chromium 144 or newer';

/**
 * The Chromium to drive: CHROMIUM_PATH, else the first on the PATH. Branded Chrome and Edge are not looked for,
 * because they no longer load an unpacked extension from the command line.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(
    (folder) => folder !== '',
  );
  const names = ['chromium', 'chromium-browser'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}
