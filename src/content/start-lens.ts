import { type Signal, signal } from '@preact/signals';
import type { PageView } from '../domain/page-view';
import { defaultSettings, type Settings } from '../domain/settings';
import { send } from '../messaging/client';
import { serveTab } from '../messaging/tab-server';
import { now, today } from '../platform/clock';
import { onStoredChange } from '../platform/stored-change';
import { watchPortal } from '../portal/watch-portal';
import { mountLens } from '../ui/mount-lens';
import type { PanelActions, PanelModel } from '../ui/panel-model';
import { summaryLine } from '../ui/summary-line';
import { formatsFor } from '../words/formats';
import { wordsFor } from '../words/words';
import { startFeatures } from './features';
import { judgePage, nothingRemembered } from './judged-page';
import { lensLife } from './lens-life';
import { onReturn } from './on-return';
import { pageMemory } from './page-memory';
import { panelHost } from './panel-host';
import { type PanelParts, panelModelFrom } from './panel-view';
import { toolbarState } from './toolbar-state';

/** Puts the lens on the page and keeps it true to what the page shows, until the extension or the page ends. */
export function startLens(document: Document): void {
  const nothing: PageView = { state: 'silent', why: 'unknown-page' };
  let parts: PanelParts = {
    view: nothing,
    judged: judgePage(nothing, nothingRemembered, today()),
    settings: defaultSettings,
    open: false,
    today: today(),
    pageLanguage: navigator.language,
    orphaned: false,
    lasting: true,
  };
  const model: Signal<PanelModel> = signal(panelModelFrom(parts));
  let unmount: (() => void) | undefined;

  const life = lensLife(document, (why) => {
    // An orphan stays to say so: the page is the user's, with what the panel showed last still on it.
    if (why === 'orphaned') show({ orphaned: true });
    else unmount?.();
  });
  const memory = pageMemory(
    send,
    () => judge(),
    () => life.end('orphaned'),
  );

  function show(change: Partial<PanelParts>): void {
    parts = { ...parts, ...change };
    model.value = panelModelFrom(parts);
    if (unmount === undefined && parts.view.state !== 'silent') {
      unmount = mountLens(
        panelHost(document, life.signal, () => life.end('replaced')),
        model,
        actions,
      );
      void readSettings();
    }
  }

  function judge(view = parts.view): void {
    const wasSilent = parts.view.state === 'silent';
    const judged = judgePage(view, memory.remembered(), today());
    const pageLanguage = document.documentElement.lang || navigator.language;
    show({ view, judged, today: today(), pageLanguage, lasting: memory.lasting() });
    // A page that is none of ours costs a look at its address and nothing else.
    if (!wasSilent || view.state !== 'silent') void send('show-in-toolbar', toolbarState(model.value));
  }

  function change(settings: Partial<Settings>): void {
    show({ settings: { ...parts.settings, ...settings } });
    void send('change-settings', { change: settings });
  }

  async function readSettings(): Promise<void> {
    const answer = await send('settings', {});
    if (answer.ok) show({ settings: answer.value });
  }

  const actions: PanelActions = {
    setOpen: (open) => show({ open }),
    setSide: (side) => change({ side }),
    setLanguage: (language) => change({ language }),
    setTabPosition: (tabPosition) => change({ tabPosition }),
  };

  void startFeatures([
    [
      'reading',
      () =>
        watchPortal({
          document,
          address: () => new URL(document.location.href),
          now,
          signal: life.signal,
          onView: (view) => {
            memory.follow(view);
            judge(view);
          },
        }),
    ],
    ['settings', () => onStoredChange('settings', () => void readSettings(), life.signal)],
    [
      'popup',
      () =>
        serveTab(
          {
            'describe-tab': () => ({ view: parts.view, summary: summaryOf(model.value), panelOpen: parts.open }),
            'open-panel': () => {
              show({ open: true });
              return null;
            },
          },
          life.signal,
        ),
    ],
    [
      'midnight',
      () =>
        onReturn(
          window,
          () => {
            // A page that stood still over midnight counts days from the new one.
            if (life.check() && parts.today !== today()) judge();
          },
          life.signal,
        ),
    ],
  ]);
}

function summaryOf(model: PanelModel): string {
  return model.view.state === 'silent'
    ? ''
    : summaryLine(model, wordsFor(model.language), formatsFor(model.language)).text;
}
