import type { CDPSession, Page, Worker } from 'playwright-core';
import type { PageView } from '../../src/domain/page-view';
import { type LensBrowser, openLensBrowser } from './chromium';
import { forgetEverything } from './lens-session';
import { lensText, openPanel, settledView } from './lens-tab';

export interface PageToRead {
  html: string;
  url: string;
  /** BCP 47: what the browser asks for and says of itself. */
  lang: string;
  /** How long the page's own scripts go on changing it. */
  settleMs: number;
}

export interface ReadPage {
  view: PageView;
  /** The tab and the panel as a person reads them; null where nothing is shown. */
  panel: string | null;
}

const quiet = 300;
const ceiling = 20_000;
const patience = 10_000;

/** A browser that opens one page after the other, each as if nothing had been read before. */
export interface PageReader {
  read: (page: PageToRead) => Promise<ReadPage>;
  close: () => Promise<void>;
}

export async function openPageReader(): Promise<PageReader> {
  const lens = await openLensBrowser();
  const worker = await lens.worker();
  const userAgent = await userAgentOf(lens);
  return {
    async read(target) {
      await forgetEverything(worker);
      const page = await lens.context.newPage();
      try {
        await serveOnly(page, target, userAgent);
        await page.goto(target.url, { waitUntil: 'commit' });
        // A page that never finishes loading is read as far as it came.
        await page.waitForLoadState('load', { timeout: patience }).catch(() => undefined);
        await page.waitForTimeout(target.settleMs);
        const view = await settledView(page, worker, { accepts: isLastWord, quiet, patience: ceiling });
        return { view, panel: view.state === 'silent' ? null : await textOf(page, worker) };
      } finally {
        await page.close();
      }
    },
    close: () => lens.close(),
  };
}

/** The page comes from the file; whatever else it asks for is refused. */
async function serveOnly(page: Page, { html, url, lang }: PageToRead, userAgent: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: lang });
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && sameAddress(request.url(), url);
    if (isPage) await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    else await route.abort('blockedbyclient');
  });
}

function sameAddress(one: string, other: string): boolean {
  return new URL(one).href.replace(/#.*$/, '') === new URL(other).href.replace(/#.*$/, '');
}

/** A page that still loads may say more, unless the lens itself has stopped waiting for it. */
function isLastWord(view: PageView): boolean {
  return view.state !== 'loading' || view.slow;
}

async function textOf(page: Page, worker: Worker): Promise<string | null> {
  const tab = await lensText(page);
  await openPanel(worker, page.url());
  // The panel is drawn in the next frame.
  await page.waitForTimeout(50);
  const panel = await lensText(page);
  return tab === null || panel === null ? (panel ?? tab) : `${tab}\n\n${panel}`;
}

async function userAgentOf({ context }: LensBrowser): Promise<string> {
  const page = context.pages()[0] ?? (await context.newPage());
  return page.evaluate<string>('navigator.userAgent');
}
