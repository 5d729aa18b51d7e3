import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/find-chromium.mjs';

/** Draws the product's icons from their two drawings: the small one has fewer, thicker lines. Stores ask for 16 px around the largest. */
const icons = [
  { size: 16, drawing: 'lens-small', padding: 0 },
  { size: 32, drawing: 'lens-small', padding: 0 },
  { size: 48, drawing: 'lens', padding: 0 },
  { size: 128, drawing: 'lens', padding: 16 },
];

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { size, drawing, padding } of icons) {
    const svg = await readFile(new URL(`./icon/${drawing}.svg`, import.meta.url), 'utf8');
    const art = size - 2 * padding;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:${String(padding)}px}svg{display:block;width:${String(art)}px;height:${String(art)}px}</style>${svg}`,
    );
    await page.screenshot({ path: `public/icons/lens-${String(size)}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
