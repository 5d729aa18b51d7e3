import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostsIn, type LensSession, openSession } from '../support/lens-session';
import { ledger, offerPath, portal, untilRead } from '../support/tour';

let session: LensSession;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.tidy());
afterAll(() => session.close());

const address = portal + offerPath(ledger, 'history');

/** A page that would not be the same after a load. */
async function openMarked(): Promise<Page> {
  const page = await session.newPage();
  await page.goto(address);
  await untilRead(page, await session.worker(), 'history');
  await page.evaluate<unknown>('window.marked = true');
  return page;
}

describe('a tab that is open while the extension is updated', () => {
  test('gets the new one without a load, and one host of it (L1, L3)', async () => {
    const page = await openMarked();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    const old = await session.worker();
    const again = session.context.waitForEvent('serviceworker');
    await old.evaluate('chrome.runtime.reload()').catch(() => undefined);
    const worker = await again;
    await untilRead(page, worker, 'history');
    expect(await page.evaluate<boolean>('window.marked === true')).toBe(true);
    expect(await hostsIn(page)).toBe(1);
    await page.locator('[data-rewards-lens] .tab').click();
    await page.locator('[data-rewards-lens] .panel').waitFor();
    expect(said).toEqual([]);
  });
});

describe('a script that is put into a page more than once', () => {
  test('runs once (L3)', async () => {
    const page = await openMarked();
    const worker = await session.worker();
    await worker.evaluate<unknown>(`(async () => {
      const [{ js: files }] = chrome.runtime.getManifest().content_scripts;
      const tabs = await chrome.tabs.query({});
      const { id: tabId } = tabs.find(({ url }) => url === ${JSON.stringify(address)});
      for (let time = 0; time < 3; time += 1) await chrome.scripting.executeScript({ target: { tabId }, files });
    })()`);
    await page.waitForTimeout(500);
    expect(await hostsIn(page)).toBe(1);
    await page.locator('[data-rewards-lens] .tab').click();
    expect(await page.locator('[data-rewards-lens] .panel').count()).toBe(1);
  });
});

test('a host that a saved page brought along is cleared away (L4)', async () => {
  const page = await session.newPage();
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
    const left = document.createElement('div');
    left.setAttribute('data-rewards-lens', 'left over');
    document.body.append(left);
  })`);
  await page.goto(address);
  await untilRead(page, await session.worker(), 'history');
  expect(await page.locator('[data-rewards-lens="left over"]').count()).toBe(0);
  expect(await hostsIn(page)).toBe(1);
});

test('a page that comes back from the browser’s memory has a panel that works (L7)', async () => {
  const page = await openMarked();
  const worker = await session.worker();
  await page.goto(`${portal}/en-us/dashboard/no-such-place`);
  await page.goBack();
  await untilRead(page, worker, 'history');
  await page.locator('[data-rewards-lens] .tab').click();
  await page.locator('[data-rewards-lens] .panel').waitFor();
  expect(await hostsIn(page)).toBe(1);
});

describe('an extension that is switched off', () => {
  let own: LensSession;
  beforeAll(async () => {
    own = await openSession();
  });
  afterAll(() => own.close());

  test('leaves a notice, not an error (L1)', async () => {
    const page = await own.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
    await untilRead(page, await own.worker(), 'history');
    await page.locator('[data-rewards-lens] .tab').click();
    const settings = await own.newPage();
    await settings.goto('chrome://extensions');
    const id = await own.extensionId();
    await settings.evaluate<unknown>(`chrome.management.setEnabled(${JSON.stringify(id)}, false)`);
    await page.bringToFront();
    await page.locator('[data-rewards-lens] .panel').getByText('Reload this page').waitFor({ timeout: 5_000 });
    expect(said).toEqual([]);
  });
});
