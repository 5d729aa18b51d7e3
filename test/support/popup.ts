import type { CDPSession } from 'playwright-core';
import type { LensBrowser } from './chromium';

/** Opens the popup over the tab in front, as a click on the toolbar button does, and waits until it says this. */
export async function popupText(lens: LensBrowser, sentence: RegExp, patience = 5_000): Promise<string> {
  return inPopup(lens, async (evaluate) => {
    const end = Date.now() + patience;
    let text = '';
    while (Date.now() < end) {
      text = await evaluate('document.body.innerText');
      if (sentence.test(text)) return text;
      await pause(50);
    }
    throw new Error(`the popup says: ${text}`);
  });
}

/** Presses the popup's button of this name. */
export async function pressInPopup(lens: LensBrowser, name: string, patience = 5_000): Promise<void> {
  const press = `(() => {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
    button?.click();
    return button === undefined ? '' : 'pressed';
  })()`;
  await inPopup(lens, async (evaluate) => {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if ((await evaluate(press)) === 'pressed') return;
      await pause(50);
    }
    throw new Error(`the popup has no button ${name}`);
  });
}

type Evaluate = (expression: string) => Promise<string>;

async function inPopup<Value>(lens: LensBrowser, work: (evaluate: Evaluate) => Promise<Value>): Promise<Value> {
  const browser = await lens.context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('the browser is gone');
  const worker = await lens.worker();
  await worker.evaluate<unknown>('chrome.action.openPopup()');
  const targetId = await popupTarget(browser, await lens.extensionId());
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  try {
    return await work(evaluateThrough(browser, sessionId));
  } finally {
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await browser.detach();
  }
}

/** The popup is a page that no tab shows, so the browser is asked for it. */
async function popupTarget(browser: CDPSession, extensionId: string): Promise<string> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url === `chrome-extension://${extensionId}/src/popup/index.html`);
    if (popup !== undefined) return popup.targetId;
    await pause(50);
  }
  throw new Error('the popup did not open');
}

function evaluateThrough(browser: CDPSession, sessionId: string): Evaluate {
  let last = 0;
  return (expression) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        const value = answer.result?.result?.value;
        resolve(typeof value === 'string' ? value : '');
      };
      browser.on('Target.receivedMessageFromTarget', listen);
      const message = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) }).catch(reject);
    });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
