import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LensSession, openSession } from '../support/lens-session';
import { popupText, pressInPopup } from '../support/popup';
import { ledger, offerPath, portal, untilRead } from '../support/tour';

let session: LensSession;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.tidy());
afterAll(() => session.close());

const history = portal + offerPath(ledger, 'history');

async function openTab(address: string) {
  const page = await session.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

describe('the popup', () => {
  test('on a page that was read names it and says its one line', async () => {
    const page = await openTab(history);
    await untilRead(page, await session.worker(), 'history');
    const text = await popupText(session, /This is History/);
    expect(text).toContain('Open the panel');
    expect(text).toMatch(/Cannot tell|not read|ready|activate/i);
  });

  test('opens the panel when asked to', async () => {
    const page = await openTab(history);
    await untilRead(page, await session.worker(), 'history');
    await pressInPopup(session, 'Open the panel');
    await page.locator('[data-rewards-lens] .panel').waitFor();
    expect(await popupText(session, /The panel is open/)).not.toContain('Open the panel');
  });

  test.each([
    ['another program of Partner Center', `${portal}/en-us/dashboard/hardware/driver`, /another program/],
    ['a page it does not know', `${portal}/en-us/dashboard/no-such-place`, /not one that Rewards Lens knows/],
    ['another site', 'data:text/html,<title>Elsewhere</title>', /not Partner Center/],
  ])('on %s says so', async (_, address, sentence) => {
    await openTab(address);
    expect(await popupText(session, sentence)).toContain('Open Partner Center');
  });
});
