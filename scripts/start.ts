// npm start: the built extension on a local Partner Center. With a display a window to try it in; without one a short
// tour that leaves pictures under .out/ and prints the panel's text for the offer.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startReplica } from '../test/replica/server';
import { ensureBuilt } from '../test/support/built-extension';
import { type LensBrowser, openLensBrowser } from '../test/support/chromium';
import { panelText } from '../test/support/lens-tab';
import { goTo, tourStops } from '../test/support/tour';

const pictures = '.out';
const hasDisplay = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');

ensureBuilt();
const replica = await startReplica();
const lens = await openLensBrowser({ server: replica, headless: !hasDisplay, viewport: { width: 1440, height: 900 } });
try {
  await (hasDisplay ? showWindow(lens) : takeTour(lens));
} finally {
  await lens.close();
  await replica.close();
}

async function showWindow({ context, worker }: LensBrowser): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const stop = tourStops.at(-1);
  if (stop !== undefined) await goTo(page, await worker(), stop);
  console.log('The tab is at the right edge of the page. Close the window to stop.');
  await context.waitForEvent('close', { timeout: 0 });
}

async function takeTour({ context, worker }: LensBrowser): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const browser = await worker();
  for (const [index, stop] of tourStops.entries()) {
    await goTo(page, browser, stop);
    await page.screenshot({ path: join(pictures, `${index + 1}-${stop.kind}.png`) });
  }
  await page.locator('[data-rewards-lens] .tab').click();
  const text = await panelText(page);
  const picture = join(pictures, 'panel-on-review-and-publish.png');
  await page.screenshot({ path: picture });
  console.log(text);
  console.log(`\nNo display: the picture is ${picture}, the tour to it beside it.`);
  console.log('To use the extension, load the folder dist/ in chrome://extensions with developer mode on.');
}
