import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../support/find-chromium.mjs';

/** Draws the gallery to `.out/gallery/*.png`: light and dark, both languages. Arguments narrow it: `state=… expanded=all`. */
const narrowed = process.argv.slice(2).join('&');
const looks = [
  { name: 'light-en', query: 'theme=light&language=en' },
  { name: 'dark-en', query: 'theme=dark&language=en' },
  { name: 'light-zh', query: 'theme=light&language=zh-CN' },
  { name: 'dark-zh', query: 'theme=dark&language=zh-CN' },
];

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
const server = await createServer({ configFile: false, root: process.cwd(), logLevel: 'error', server: { port: 0 } });
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the gallery is not served');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir('.out/gallery', { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1344, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  for (const { name, query } of looks) {
    await page.goto(`${address}test/gallery/index.html?${query}&${narrowed}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.screenshot({ path: `.out/gallery/${name}.png`, fullPage: true });
  }
} finally {
  await browser.close();
  await server.close();
}
