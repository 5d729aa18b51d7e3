import { render } from 'preact';
import { defaultSettings } from '../domain/settings';
import { send, sendToTab } from '../messaging/client';
import { browser } from '../platform/browser';
import { addressOf } from '../portal/pages';
import { languageFor } from '../words/language';
import { wordsFor } from '../words/words';
import { Popup, type PopupActions } from './popup';
import { tabState } from './tab-state';

const origins = browser.runtime.getManifest().host_permissions ?? [];

const actions: PopupActions = {
  openPanel: (tabId) => void sendToTab(tabId, 'open-panel').then(() => window.close()),
  reload: (tabId) => void browser.tabs.reload(tabId).then(() => window.close()),
  openPartnerCenter: () => {
    const url = addressOf('home');
    if (url !== null) void browser.tabs.create({ url }).then(() => window.close());
  },
  allowAccess: () => void browser.permissions.request({ origins }).then(show),
};

async function show(): Promise<void> {
  const [answer, mayAccess, [tab]] = await Promise.all([
    send('settings', {}),
    browser.permissions.contains({ origins }),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const { language } = answer.ok ? answer.value : defaultSettings;
  const words = wordsFor(language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language);
  const state = await tabState({ tab, mayAccess, describe: (tabId) => sendToTab(tabId, 'describe-tab') });
  const root = document.querySelector('#popup');
  document.documentElement.lang = words.language;
  if (root !== null) render(<Popup tab={state} words={words} actions={actions} />, root);
}

void show();
