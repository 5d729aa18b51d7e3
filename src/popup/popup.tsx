import type { Words } from '../words/words';
import type { TabState } from './tab-state';

export interface PopupActions {
  openPanel: (tabId: number) => void;
  reload: (tabId: number) => void;
  openPartnerCenter: () => void;
  allowAccess: () => void;
}

/** What this tab is, in a sentence, and the one thing to do about it. */
export function Popup({ tab, words, actions }: { tab: TabState; words: Words; actions: PopupActions }) {
  const step = nextStep(tab, words, actions);
  return (
    <>
      <h1>
        <img src="/icons/lens-32.png" width="16" height="16" alt="" />
        {words.panel.product}
      </h1>
      {tab.state === 'here' && tab.summary !== '' ? <p class="summary">{tab.summary}</p> : null}
      <p role="status">{sentence(tab, words)}</p>
      {step === null ? null : (
        <button type="button" onClick={step.act}>
          {step.label}
        </button>
      )}
    </>
  );
}

function sentence(tab: TabState, { popup, pages }: Words): string {
  switch (tab.state) {
    case 'elsewhere':
      return popup.silent['other-host'];
    case 'no-access':
      return popup.noAccess;
    case 'not-started':
      return popup.notStarted;
    case 'silent':
      return popup.silent[tab.why];
    case 'reading':
      return popup.reading(pages[tab.kind]);
    case 'here':
      return tab.panelOpen ? `${popup.here(pages[tab.kind])} ${popup.panelIsOpen}` : popup.here(pages[tab.kind]);
  }
}

function nextStep(tab: TabState, { popup }: Words, actions: PopupActions): { label: string; act: () => void } | null {
  switch (tab.state) {
    case 'no-access':
      return { label: popup.allowAccess, act: () => actions.allowAccess() };
    case 'not-started':
      return { label: popup.reloadTab, act: () => actions.reload(tab.tabId) };
    case 'reading':
    case 'here':
      return tab.panelOpen ? null : { label: popup.openPanel, act: () => actions.openPanel(tab.tabId) };
    case 'elsewhere':
    case 'silent':
      return { label: popup.openPartnerCenter, act: () => actions.openPartnerCenter() };
  }
}
