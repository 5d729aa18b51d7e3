import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LensSession, openSession } from '../support/lens-session';
import { describeTab, openPanel, panelText } from '../support/lens-tab';
import { forecast, goTo, ledger, offerPath, untilRead } from '../support/tour';

let session: LensSession;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.tidy());
afterAll(() => session.close());

/** What only the first offer's pages say. */
const ofLedger = /Contoso Ledger|contoso-ledger/;
const ofForecast = /Contoso Forecast/;

async function ledgerWithOpenPanel(worker: Worker): Promise<Page> {
  const page = await session.newPage();
  await goTo(page, worker, { kind: 'history', path: offerPath(ledger, 'history') });
  await openPanel(worker, page.url());
  expect(await panelText(page)).toMatch(ofLedger);
  return page;
}

/** Starts moving in place and does not wait for the content. */
async function setOut(page: Page, path: string): Promise<void> {
  await page.evaluate<unknown>(`void window.replica.go(${JSON.stringify(path)})`);
}

describe('from one offer to another in place, content 800 ms late', () => {
  test.each([
    ['the old content stays meanwhile', true],
    ['the page is empty meanwhile', false],
  ])('%s: nothing of the first ever stands under the second (L6)', async (_, lingers) => {
    const worker = await session.worker();
    const page = await ledgerWithOpenPanel(worker);
    await page.evaluate<unknown>(`window.replica.delay(800); window.replica.linger(${lingers});`);
    await setOut(page, offerPath(forecast, 'history'));
    const seen: string[] = [];
    for (const end = Date.now() + 2_500; Date.now() < end; ) {
      seen.push(await panelText(page));
      const kept = (await describeTab(worker, page.url()))?.view;
      if (kept?.state === 'read') expect(JSON.stringify(kept.reading.values)).not.toMatch(ofLedger);
    }
    expect(seen.filter((text) => ofLedger.test(text))).toEqual([]);
    expect(seen.at(-1)).toMatch(ofForecast);
    expect(seen.length).toBeGreaterThan(10);
  });

  test('what was kept of either is its own', async () => {
    const worker = await session.worker();
    const page = await ledgerWithOpenPanel(worker);
    await page.evaluate<unknown>('window.replica.delay(800); window.replica.linger(true);');
    await setOut(page, offerPath(forecast, 'history'));
    await page.waitForTimeout(400);
    await untilRead(page, worker, 'history');
    await page.waitForTimeout(1_500);
    const kept = await worker.evaluate<{ productId: string; alias: unknown }[]>(`(async () => {
      const opening = indexedDB.open('rewards-lens');
      const database = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
      const all = database.transaction('readings').objectStore('readings').getAll();
      await new Promise((resolve) => { all.onsuccess = resolve; });
      database.close();
      return all.result.map(({ productId, reading }) => ({ productId, alias: reading.values.offer?.alias }));
    })()`);
    expect(kept.toSorted((one, other) => one.productId.localeCompare(other.productId))).toEqual([
      { productId: ledger, alias: 'Contoso Ledger' },
      { productId: forecast, alias: 'Contoso Forecast' },
    ]);
  });
});

test('there and back within 50 ms shows where one is (L5)', async () => {
  const worker = await session.worker();
  const page = await ledgerWithOpenPanel(worker);
  await page.evaluate<unknown>(`(async () => {
    void window.replica.go(${JSON.stringify(offerPath(forecast, 'history'))});
    await new Promise((resolve) => setTimeout(resolve, 25));
    void window.replica.go(${JSON.stringify(offerPath(ledger, 'history'))});
  })()`);
  await untilRead(page, worker, 'history');
  await page.waitForTimeout(1_000);
  const text = await panelText(page);
  expect(text).toMatch(ofLedger);
  expect(text).not.toMatch(ofForecast);
});

test('back and forward in the browser are followed', async () => {
  const worker = await session.worker();
  const page = await ledgerWithOpenPanel(worker);
  await goTo(page, worker, { kind: 'history', path: offerPath(forecast, 'history') });
  expect(await panelText(page)).toMatch(ofForecast);
  await page.goBack();
  await page.locator('[data-rewards-lens] .panel').getByText('Contoso Ledger').first().waitFor();
  expect(await panelText(page)).not.toMatch(ofForecast);
  await page.goForward();
  await page.locator('[data-rewards-lens] .panel').getByText('Contoso Forecast').first().waitFor();
  expect(await panelText(page)).not.toMatch(ofLedger);
});

test('the panel of an account’s page says nothing of the offer before', async () => {
  const worker = await session.worker();
  const page = await ledgerWithOpenPanel(worker);
  await goTo(page, worker, { kind: 'legal-info', path: '/en-us/dashboard/account/v3/organization/legalinfo' });
  expect(await panelText(page)).not.toMatch(ofLedger);
});
