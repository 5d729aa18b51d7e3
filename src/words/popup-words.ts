import type { Silence } from '../domain/page-view';

/** What the popup and the toolbar button say of a tab. */
export interface PopupWords {
  /** Where no panel is, and why. */
  silent: Record<Silence, string>;
  /** The extension may not see Partner Center. */
  noAccess: string;
  /** The tab was open before the extension, or lost its script. */
  notStarted: string;
  reading: (page: string) => string;
  here: (page: string) => string;
  panelIsOpen: string;
  openPanel: string;
  openPartnerCenter: string;
  allowAccess: string;
  reloadTab: string;
}
