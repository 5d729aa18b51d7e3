import type { Case } from '../domain/case';
import type { CivilDate } from '../domain/civil-date';
import type { EditionView } from '../domain/edition-view';
import type { Evaluation } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { PageKind } from '../domain/page-kind';
import type { PageView } from '../domain/page-view';
import type { Reading } from '../domain/reading';
import type { Language } from '../words/language';

export type Theme = 'system' | 'light' | 'dark';
/** The edge of the window, in the reading direction of the panel's language. */
export type Side = 'start' | 'end';

/** Everything the tab and the panel show, as plain data. Whoever mounts them replaces it whole when something changes. */
export interface PanelModel {
  language: Language;
  theme: Theme;
  side: Side;
  open: boolean;
  /** Where the tab stands on its edge: 0 is the top, 100 the bottom. */
  tabPosition: number;
  view: PageView;
  subject: 'offer' | 'account';
  /** The offer's or the account's name as the page shows it; empty when it was not read. */
  title: string;
  case: Case;
  evaluation: Evaluation | null;
  edition: EditionView | null;
  /** Other editions that a sentence may compare with; oldest first. */
  otherEditions: EditionView[];
  /** All that stands behind the case; this page's own reading first. */
  readings: Reading[];
  /** The user's local day. */
  today: CivilDate;
  /** Where a page of each kind can be opened for this offer or account; a kind without an evidenced address is missing. */
  pageAddresses: Partial<Record<PageKind, string>>;
  notice?: 'updated-reload' | 'history-off' | undefined;
  /** `all` opens every section and every proof: for a text of the whole panel, for pictures and for print. */
  expanded?: 'usual' | 'all' | undefined;
}

/** What the panel asks of whoever mounted it. Nothing is called for an event that a script made. */
export interface PanelActions {
  setOpen: (open: boolean) => void;
  setSide: (side: Side) => void;
  setLanguage: (language: Language) => void;
  setTabPosition: (position: number) => void;
  /** Keeps what the user says of facts that no page shows. Absent where nothing can be kept: then nothing is asked. */
  enterFacts?: ((facts: Record<FactPath, string | boolean>) => void) | undefined;
}
