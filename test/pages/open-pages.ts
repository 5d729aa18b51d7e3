import { type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';
import type { Reading } from '../../src/domain/reading';
import { findChromium } from '../support/find-chromium.mjs';
import type { PageFixture } from './page-index';

export interface PageRead {
  reading: Reading | null;
  milliseconds: number;
  longest: number;
}

/** A browser in which fixture pages are opened at their own addresses, every other request refused. */
export async function openReader(): Promise<{
  read: (fixture: PageFixture, markup: string, before?: string) => Promise<PageRead>;
  close: () => Promise<void>;
}> {
  const program = findChromium();
  if (program === null) throw new Error('no Chromium found');
  const [browser, bundle] = await Promise.all([
    chromium.launch({ executablePath: program, args: ['--no-sandbox'] }),
    bundleReader(),
  ]);
  const contexts = new Map<string, BrowserContext>();
  const contextFor = async (lang: string) => {
    const known =
      contexts.get(lang) ?? (await browser.newContext({ locale: lang, viewport: { width: 1440, height: 900 } }));
    contexts.set(lang, known);
    return known;
  };
  return {
    read: async (fixture, markup, before) => {
      const page = await (await contextFor(fixture.lang ?? 'en-US')).newPage();
      try {
        await page.route('**/*', (route) =>
          route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
            ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: markup })
            : route.abort(),
        );
        await page.goto(fixture.url, { waitUntil: 'domcontentloaded' });
        await page.waitForTimeout((fixture.settleMs ?? 0) + 50);
        if (before !== undefined) await page.evaluate(before);
        await page.evaluate(bundle);
        return await page.evaluate<PageRead>(`lensRead(${JSON.stringify(fixture.url)}, '2026-11-24T09:00:00Z')`);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function bundleReader(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/pages/reader-entry.ts', formats: ['iife'], name: 'lens' },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
