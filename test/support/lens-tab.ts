import type { Page, Worker } from 'playwright-core';
import type { PageView } from '../../src/domain/page-view';
import type { TabDescription } from '../../src/messaging/messages';

/** What the lens says of the tab at this address, asked as its popup asks; null where no lens answers. */
export async function describeTab(worker: Worker, url: string): Promise<TabDescription | null> {
  return askTab<TabDescription>(worker, url, 'describe-tab');
}

export interface Settling {
  /** Whether a view is one to settle on at all. */
  accepts: (view: PageView) => boolean;
  /** How long the lens must say the same, and how long it may take to come to that, in ms. */
  quiet: number;
  patience: number;
}

/** Waits until the lens in the tab of a page says the same for a while. Gives its last word in any case. */
export async function settledView(
  page: Page,
  worker: Worker,
  { accepts, quiet, patience }: Settling,
): Promise<PageView> {
  const end = Date.now() + patience;
  let last: PageView = noLens;
  let since = Date.now();
  while (Date.now() < end) {
    const view = (await describeTab(worker, page.url()))?.view ?? noLens;
    if (JSON.stringify(view) !== JSON.stringify(last)) {
      last = view;
      since = Date.now();
    }
    if (accepts(view) && Date.now() - since >= quiet) return view;
    await page.waitForTimeout(50);
  }
  return last;
}

const noLens: PageView = { state: 'silent', why: 'other-host' };

/** Opens the panel as the popup does. */
export async function openPanel(worker: Worker, url: string): Promise<void> {
  await askTab(worker, url, 'open-panel');
}

async function askTab<Value>(worker: Worker, url: string, name: string): Promise<Value | null> {
  // As text: a compiled function would bring names of its compiler along that the worker does not know.
  const expression = `(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(url)});
    if (!tab) return null;
    try {
      const answer = await chrome.tabs.sendMessage(tab.id, { name: ${JSON.stringify(name)} }, { frameId: 0 });
      return answer?.ok ? answer.value : null;
    } catch { return null; }
  })()`;
  return worker.evaluate<Value | null>(expression);
}

/** What a person reads on the page's tab or panel, with every section and proof unfolded; null where there is neither. */
export async function lensText(page: Page): Promise<string | null> {
  return inOwnWorld<string | null>(page, unfoldAndRead);
}

/** What a person reads on the open panel as it stands, folded sections folded. Waits for it to be drawn. */
export async function panelText(page: Page): Promise<string> {
  const panel = page.locator('[data-rewards-lens] .panel');
  await panel.waitFor();
  return panel.innerText();
}

/** Runs an expression where the page's own scripts cannot reach: they may have replaced what it uses. */
async function inOwnWorld<Value>(page: Page, expression: string): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  } finally {
    await session.detach();
  }
}

const unfoldAndRead = `(async () => {
  const lens = document.querySelector('[data-rewards-lens]')?.shadowRoot?.querySelector('.lens');
  if (!lens) return null;
  for (let round = 0; round < 10; round += 1) {
    const folded = [
      ...lens.querySelectorAll('.panel [aria-expanded="false"]'),
      ...[...lens.querySelectorAll('.panel details:not([open])')].map((details) => details.querySelector('summary')),
    ].filter(Boolean);
    if (folded.length === 0) break;
    for (const control of folded) control.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return lens.innerText.replace(/\\n{3,}/g, '\\n\\n').trim();
})()`;
