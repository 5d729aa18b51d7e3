import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/find-chromium.mjs';

let server: ViteDevServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type ContextOptions = Parameters<Browser['newContext']>[0];

async function gallery(query: string, options: ContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  if (!browser) throw new Error('the browser did not start');
  const context = await browser.newContext({ viewport: { width: 1344, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${server?.resolvedUrls?.local[0] ?? ''}test/gallery/index.html?${query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await look(page);
  } finally {
    await context.close();
  }
}

/** The states whose proofs are opened for the accessibility check; together they show every kind of row and proof. */
const proven =
  'state=two-benefits-end,account,page-changed,own-licence-offer-sees-its-company-rows,answer-overdue-on-day-8,designation-not-read';

describe('accessibility of every state', () => {
  test.each<[string, string, ContextOptions]>([
    ['light', 'theme=light', {}],
    ['dark', 'theme=dark', { colorScheme: 'dark' }],
    ['Chinese, with proofs, dark', `theme=dark&language=zh-CN&expanded=all&${proven}`, { colorScheme: 'dark' }],
    ['with proofs', `theme=light&expanded=all&${proven}`, {}],
    ['forced colours', 'theme=light', { forcedColors: 'active' }],
    ['320 px wide', 'theme=light&width=320', {}],
  ])('%s', async (_, query, options) => {
    await gallery(query, options, async (page) => {
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const found = await page.evaluate(checkAccessibility);
      expect(found.violations).toEqual([]);
      expect(found.incomplete).toEqual([]);
      expect(found.passes).toBeGreaterThan(20);
    });
  });
});

/** Runs in the page. Many panels on one page share one landmark name; on a real page there is one panel. */
async function checkAccessibility() {
  interface Finding {
    id: string;
    nodes: { target: unknown; failureSummary?: string }[];
  }
  const { axe } = globalThis as unknown as {
    axe: { run: (options: object) => Promise<Record<'violations' | 'incomplete' | 'passes', Finding[]>> };
  };
  const results = await axe.run({
    rules: { 'landmark-unique': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
  });
  const said = (findings: Finding[]) =>
    findings.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`);
  return { violations: said(results.violations), incomplete: said(results.incomplete), passes: results.passes.length };
}

test('nothing runs over the edge of a panel of 320 px, in either language', async () => {
  for (const language of ['en', 'zh-CN']) {
    await gallery(`width=320&expanded=all&language=${language}&${proven}`, {}, async (page) => {
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('figure')].flatMap((figure) => {
          const panel = figure.querySelector('.stage > div')?.shadowRoot?.querySelector('.panel');
          const edge = panel?.getBoundingClientRect().right ?? 0;
          return [...(panel?.querySelectorAll('*') ?? [])]
            .filter((element) => element.getBoundingClientRect().right > edge + 1 && !element.closest('.spoken'))
            .map((element) => `${figure.id}: ${element.className} ${element.textContent.slice(0, 40)}`);
        }),
      );
      expect(wide).toEqual([]);
    });
  }
});

test('the whole panel can be walked by keyboard, each stop can be seen, and Escape goes back to the tab', async () => {
  await gallery('state=two-benefits-end&theme=light', {}, async (page) => {
    const stops: string[] = [];
    const describeStop = () =>
      page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement;
        if (!active) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        const name = active.getAttribute('aria-label') ?? active.textContent.trim();
        return { name, seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      });
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await describeStop();
      if (!stop) break;
      stops.push(stop.name);
      expect(stop).toMatchObject({ seen: true });
    }
    const all = await page.evaluate(() => {
      const root = document.querySelector('.stage > div')?.shadowRoot;
      return [...(root?.querySelectorAll('button, a[href]') ?? [])].map(
        (element) => element.getAttribute('aria-label') ?? element.textContent.trim(),
      );
    });
    expect(stops).toEqual(all);
    expect(stops.length).toBeGreaterThan(25);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.header[aria-expanded="true"]').last().textContent()).toContain('Rules used');
    await page.keyboard.press('Escape');
    await page.locator('.tab').waitFor();
    expect((await describeStop())?.name).toContain('2 benefits end in 4 days');
    await page.keyboard.press('Enter');
    await page.locator('.panel').waitFor();
  });
});

test('without motion, and nothing of it on paper', async () => {
  await gallery('state=two-benefits-end', { reducedMotion: 'reduce' }, async (page) => {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });
});
