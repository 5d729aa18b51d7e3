// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../../src/domain/page-view';
import type { Answer } from '../../../src/messaging/answer';
import type { TabDescription } from '../../../src/messaging/messages';
import { Popup } from '../../../src/popup/popup';
import { tabState } from '../../../src/popup/tab-state';
import { en } from '../../../src/words/en';
import { zhCn } from '../../../src/words/zh-cn';
import { readingOf } from '../../support/readings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const tab = { id: 7, url: 'https://partner.microsoft.com/dashboard/home' };
const described =
  (view: PageView, panelOpen = false) =>
  () =>
    Promise.resolve<Answer<TabDescription>>({
      ok: true,
      value: { view, summary: '2 benefits end in 4 days', panelOpen },
    });
const nobody = () => Promise.resolve<Answer<TabDescription>>({ ok: false, failure: 'no-receiver' });
const history: PageView = { state: 'read', reading: readingOf('history', {}), lost: [] };
const silent = (why: 'other-program' | 'unknown-page' | 'not-signed-in'): PageView => ({ state: 'silent', why });

const states = {
  'another site': await tabState({ tab: { id: 7 }, mayAccess: true, describe: nobody }),
  'no access': await tabState({ tab, mayAccess: false, describe: nobody }),
  'no script yet': await tabState({ tab, mayAccess: true, describe: nobody }),
  'another program': await tabState({ tab, mayAccess: true, describe: described(silent('other-program')) }),
  'an unknown page': await tabState({ tab, mayAccess: true, describe: described(silent('unknown-page')) }),
  'nobody signed in': await tabState({ tab, mayAccess: true, describe: described(silent('not-signed-in')) }),
  'a page being read': await tabState({
    tab,
    mayAccess: true,
    describe: described({ state: 'loading', kind: 'history', slow: false }),
  }),
  'a page that was read': await tabState({ tab, mayAccess: true, describe: described(history) }),
  'a page with the panel open': await tabState({ tab, mayAccess: true, describe: described(history, true) }),
};

function shown(state: (typeof states)[keyof typeof states], words = en) {
  const actions = { openPanel: vi.fn(), reload: vi.fn(), openPartnerCenter: vi.fn(), allowAccess: vi.fn() };
  const root = document.createElement('main');
  render(<Popup tab={state} words={words} actions={actions} />, root);
  return {
    text: root.textContent,
    button: root.querySelector('button'),
    buttons: root.querySelectorAll('button').length,
    actions,
  };
}

describe('the popup', () => {
  test.each<[keyof typeof states, string, string | null]>([
    ['another site', 'not Partner Center', 'Open Partner Center'],
    ['no access', 'does not let', 'Allow access'],
    ['no script yet', 'Reload it once', 'Reload this tab'],
    ['another program', 'another program', 'Open Partner Center'],
    ['an unknown page', 'not one that Rewards Lens knows', 'Open Partner Center'],
    ['nobody signed in', 'Sign in', 'Open Partner Center'],
    ['a page being read', 'History: still being read', 'Open the panel'],
    ['a page that was read', 'This is History', 'Open the panel'],
    ['a page with the panel open', 'The panel is open', null],
  ])('on %s says so, with one thing to do at most', (name, sentence, action) => {
    const { text, button, buttons } = shown(states[name]);
    expect(text).toContain(sentence);
    expect(button?.textContent ?? null).toBe(action);
    expect(buttons).toBe(action === null ? 0 : 1);
  });

  test('says the one line of a page that was read, and only of such', () => {
    expect(shown(states['a page that was read']).text).toContain('2 benefits end in 4 days');
    expect(shown(states['a page being read']).text).not.toContain('2 benefits end in 4 days');
  });

  test('no two states read the same, in either language', () => {
    for (const words of [en, zhCn]) {
      const texts = Object.values(states).map((state) => shown(state, words).text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test.each([
    ['another site', 'openPartnerCenter', []],
    ['no access', 'allowAccess', []],
    ['no script yet', 'reload', [7]],
    ['a page that was read', 'openPanel', [7]],
  ] as const)('on %s its button does %s', (name, action, given) => {
    const { button, actions } = shown(states[name]);
    button?.click();
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...given);
  });
});
