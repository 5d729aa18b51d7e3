import type { Account, Offer, Scenario } from '../scenario-schema';
import type { Address } from './address';
import type { Dates } from './dates';
import type { Child } from './dom';
import type { IconName } from './icons';
import type { Kit } from './kit/kit';
import type { Words } from './words/words';

/** Everything a page is made from. */
export interface PageContext {
  readonly scenario: Scenario;
  readonly account: Account;
  readonly offer: Offer | null;
  readonly offerId: string;
  readonly address: Address;
  readonly words: Words;
  /** The page's language: `en-us`. */
  readonly locale: string;
  readonly dates: Dates;
  readonly kit: Kit;
  /** True while the frame stands and what belongs in it has not arrived. */
  readonly loading: boolean;
  /** Puts a locale before a portal path: `/dashboard/home` → `/en-us/dashboard/home`. */
  readonly href: (path: string) => string;
}

export interface Command {
  readonly label: string;
  readonly icon: IconName;
  readonly href?: string;
  readonly disabled?: boolean;
  /** Beside the heading, not at the right edge. */
  readonly near?: boolean;
}

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

export interface NavigationGroup {
  readonly heading?: string;
  readonly items: readonly NavigationItem[];
  /** A line of text under the items: "Offer ID: contoso-ledger". */
  readonly note?: string;
  readonly divided?: boolean;
  /** A way back, above the heading. */
  readonly back?: NavigationItem;
}

/** One page, before a generation of the portal has given it its markup. */
export interface Page {
  /** The bold first part of the heading; null when the heading is `name` alone. */
  readonly subject: string | null;
  readonly name: string;
  /** Small text after the heading: the offer's type. */
  readonly suffix: string | null;
  readonly crumbs: readonly NavigationItem[];
  readonly navigation: readonly NavigationGroup[];
  readonly commands: readonly Command[];
  readonly content: readonly Child[];
  /** A page's own class, for its look only. */
  readonly look?: string;
}

export type PageBuilder = (context: PageContext) => Page;
