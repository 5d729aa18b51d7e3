import { withOnlyOffer } from '../domain/listed-offer';
import type { Handlers } from '../messaging/server';
import type { ReadingStore } from '../storage/reading-store';
import { changeSettings, readSettings, type SettingsArea } from '../storage/settings';
import { showInToolbar } from './toolbar';

export interface Stores {
  ordinary: () => Promise<ReadingStore>;
  /** Of private windows: goes with the last of them. */
  inPrivate: ReadingStore;
  settings: SettingsArea;
}

/** What the worker does for each message. What a private window shows is kept apart, by what the browser says of the tab. */
export function messageHandlers({ ordinary, inPrivate, settings }: Stores): Handlers {
  const storeOf = async (tab: { incognito?: boolean | undefined } | undefined): Promise<ReadingStore> =>
    tab?.incognito === true ? inPrivate : ordinary();
  return {
    async 'keep-reading'({ reading }, { tab }) {
      const store = await storeOf(tab);
      await store.keep(reading);
      return { lasting: isLasting(store) };
    },
    async 'known-of'({ productId }, { tab }) {
      const store = await storeOf(tab);
      const [readings, identities] = await Promise.all([store.readingsOf(productId), store.identities()]);
      return {
        readings: readings.map((reading) => withOnlyOffer(reading, productId)),
        identities,
        lasting: isLasting(store),
      };
    },
    async 'show-in-toolbar'(state, { tab }) {
      if (tab?.id !== undefined) await showInToolbar(tab.id, state);
      return null;
    },
    settings: () => readSettings(settings),
    'change-settings': ({ change }) => changeSettings(settings, change),
  };
}

/** Memory is what a private window asks for: only a database that was refused is worth a word. */
function isLasting({ lasts }: ReadingStore): boolean {
  return lasts.kind === 'database' || lasts.why === 'private-window';
}
