import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostsIn, type LensSession, openSession } from '../support/lens-session';
import { describeTab, openPanel, panelText } from '../support/lens-tab';
import { goTo, ledger, offerPath, portal, tourStops, untilRead } from '../support/tour';

let session: LensSession;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.tidy());
afterAll(() => session.close());

const review = { kind: 'review-and-publish', path: offerPath(ledger, 'reviewandpublish') } as const;
const list = { kind: 'offer-list', path: '/en-us/dashboard/marketplace-offers/overview' } as const;
const history = { kind: 'history', path: offerPath(ledger, 'history') } as const;

describe('the lens on Review and publish', () => {
  test('stands there as a tab, and never opens by itself', async () => {
    const page = await session.newPage();
    await goTo(page, await session.worker(), review);
    expect(await hostsIn(page)).toBe(1);
    expect(await page.locator('[data-rewards-lens] .tab').count()).toBe(1);
    expect(await page.locator('[data-rewards-lens] .panel').count()).toBe(0);
  });

  test('opens by a click and by a key, and closes again', async () => {
    const page = await session.newPage();
    await goTo(page, await session.worker(), review);
    const tab = page.locator('[data-rewards-lens] .tab');
    await tab.click();
    await page.locator('[data-rewards-lens] .panel').waitFor();
    await page.keyboard.press('Escape');
    await tab.waitFor();
    await tab.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-rewards-lens] .panel').waitFor();
  });

  test('knows what was read on the offer’s other pages, also after a new load', async () => {
    const page = await session.newPage();
    const worker = await session.worker();
    await goTo(page, worker, list);
    await goTo(page, worker, history);
    const later = await session.newPage();
    await goTo(later, worker, review);
    await openPanel(worker, later.url());
    const panel = later.locator('[data-rewards-lens] .panel');
    await panel.getByText(/Live \d+ days/).waitFor();
    expect(await panelText(later)).toContain('Transact offer');
  });

  test('says not known, and where to read it, for what no page showed', async () => {
    const page = await session.newPage();
    const worker = await session.worker();
    await goTo(page, worker, review);
    await openPanel(worker, page.url());
    const text = await panelText(page);
    expect(text).not.toMatch(/Live \d+ days/);
    expect(text).toContain('not known');
    expect(text).toMatch(/Open (Revenue dashboard|History|Marketing benefits)/);
  });

  test('says in the toolbar what the tab says', async () => {
    const page = await session.newPage();
    const worker = await session.worker();
    await goTo(page, worker, review);
    const summary = (await describeTab(worker, page.url()))?.summary ?? 'nothing';
    const title = await worker.evaluate<string>(`(async () => {
      const tabs = await chrome.tabs.query({});
      const { id } = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
      return chrome.action.getTitle({ tabId: id });
    })()`);
    expect(title).toContain(summary);
  });

  test('moves to the other side, in every tab, and stays there', async () => {
    const worker = await session.worker();
    const page = await session.newPage();
    await goTo(page, worker, review);
    const other = await session.newPage();
    await goTo(other, worker, history);
    await page.bringToFront();
    await openPanel(worker, page.url());
    await page.locator('[data-rewards-lens]').getByRole('button', { name: 'Move to the other side' }).click();
    await page.locator('[data-rewards-lens] .panel[data-side="start"]').waitFor();
    await other.locator('[data-rewards-lens] .tab[data-side="start"]').waitFor();
  });
});

describe('where there is nothing to say', () => {
  test.each([
    ['another program', '/en-us/dashboard/hardware/driver'],
    ['a page that nobody knows', '/en-us/dashboard/no-such-place'],
  ])('%s: nothing is in the page', async (_, path) => {
    const page = await session.newPage();
    const worker = await session.worker();
    await page.goto(portal + path);
    await page.waitForTimeout(1_500);
    expect(await hostsIn(page)).toBe(0);
    expect((await describeTab(worker, page.url()))?.view.state).toBe('silent');
  });

  test('a page within a frame gets no panel of its own (L13)', async () => {
    const page = await session.newPage();
    const worker = await session.worker();
    await goTo(page, worker, review);
    await page.evaluate<unknown>(`{
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(history.path)};
      document.body.append(frame);
    }`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Contoso Ledger').first().waitFor();
    await page.waitForTimeout(1_000);
    expect(await frame.locator('[data-rewards-lens]').count()).toBe(0);
    expect(await hostsIn(page)).toBe(1);
  });
});

test('what is kept is kept in the extension, not in the page’s own storage (W8)', async () => {
  const page = await session.newPage();
  const worker = await session.worker();
  await goTo(page, worker, review);
  const inPage = await page.evaluate<unknown>(
    '(async () => ({ databases: await indexedDB.databases(), local: { ...localStorage }, session: { ...sessionStorage } }))()',
  );
  expect(inPage).toEqual({ databases: [], local: {}, session: {} });
  expect(await worker.evaluate<unknown>('indexedDB.databases()')).toMatchObject([{ name: 'rewards-lens' }]);
});

test('a worker that was asleep answers with what was kept (W1)', async () => {
  const page = await session.newPage();
  await goTo(page, await session.worker(), list);
  await goTo(page, await session.worker(), history);
  const browser = session.context.browser();
  const cdp = await browser?.newBrowserCDPSession();
  const targets = await cdp?.send('Target.getTargets');
  const target = targets?.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  expect(await cdp?.send('Target.closeTarget', { targetId: target?.targetId ?? '' })).toEqual({ success: true });
  await page.evaluate<unknown>(`window.replica.go(${JSON.stringify(review.path)})`);
  await page.locator('[data-rewards-lens] .tab').click();
  await page
    .locator('[data-rewards-lens] .panel')
    .getByText(/Live \d+ days/)
    .waitFor();
});

test('a whole tour asks nothing of the network that the page itself would not ask (P3)', async () => {
  const page = await session.newPage();
  const worker = await session.worker();
  const from = session.hits.length;
  for (const stop of tourStops) await goTo(page, worker, stop);
  await openPanel(worker, page.url());
  await panelText(page);
  const withLens = asked(from);

  const plain = await session.context.browser()?.newContext();
  const without = await plain?.newPage();
  const start = session.hits.length;
  for (const [index, { path }] of tourStops.entries()) {
    if (index === 0) {
      await without?.goto(portal + path);
      await without?.waitForFunction('window.replica !== undefined');
    } else await without?.evaluate<unknown>(`window.replica.go(${JSON.stringify(path)})`);
  }
  await without?.waitForTimeout(500);
  expect(await without?.locator('[data-rewards-lens]').count()).toBe(0);
  expect(withLens.length).toBeGreaterThan(2);
  expect(withLens.toSorted()).toEqual(asked(start).toSorted());
  await plain?.close();
});

test('the worker and the extension’s pages may not connect to anything', async () => {
  const refused = `fetch('https://partner.microsoft.com/en-us/dashboard/home').then(() => 'reached', () => 'refused')`;
  const worker = await session.worker();
  expect(await worker.evaluate<string>(refused)).toBe('refused');
  const page = await session.newPage();
  await page.goto(`chrome-extension://${await session.extensionId()}/src/popup/index.html`);
  expect(await page.evaluate<string>(refused)).toBe('refused');
});

test('nothing is said in the console', async () => {
  const page = await session.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await goTo(page, await session.worker(), review);
  await untilRead(page, await session.worker(), 'review-and-publish');
  expect(said).toEqual([]);
});

/** The browser itself asks for a page's icon as often as it likes. */
function asked(from: number): string[] {
  return session.hits.slice(from).filter((hit) => !hit.endsWith('/favicon.ico'));
}
