import type { Account, Offer, Scenario } from '../scenario-schema';
import { type Address, readAddress } from './address';
import { datesFor } from './dates';
import { skeleton } from './kit/common-blocks';
import type { Kit } from './kit/kit';
import type { Page, PageContext } from './page';
import { buildPage } from './pages/pages';
import type { Shell } from './shell/shell';
import { wordsFor } from './words/language';

export interface Looks {
  readonly kit: Kit;
  readonly shell: Shell;
}

interface Place {
  readonly host: string;
  readonly pathname: string;
}

/** The running portal: what is shown, and how a navigation turns one page into the next. */
export class Portal {
  /** From a navigation to its content, in milliseconds. */
  contentMs: number;
  /** Whether the old page's content stays until the new one's arrives. */
  linger: boolean;
  private accountId: string;
  private navigation = 0;
  private readonly root = document.createElement('div');
  private settled: Promise<void> = Promise.resolve();

  constructor(
    private readonly scenario: Scenario,
    private readonly looks: (address: Address) => Looks,
  ) {
    this.contentMs = scenario.behaviour.contentMs;
    this.linger = scenario.behaviour.linger;
    this.accountId = scenario.account;
    this.root.id = 'root';
    document.body.append(this.root);
  }

  /** Resolves when the newest navigation's content stands. */
  whenSettled(): Promise<void> {
    return this.settled;
  }

  /** Shows another publisher account's pages, as the account switcher does. */
  switchAccount(accountId: string): Promise<void> {
    if (this.scenario.accounts[accountId] === undefined) throw new Error(`no account ${accountId} in this scenario`);
    this.accountId = accountId;
    return this.show(location);
  }

  /** Shows the page of `place`: grey blocks at first, then its frame, then its content. */
  show(place: Place): Promise<void> {
    this.navigation += 1;
    this.settled = this.arrive(place, this.navigation);
    return this.settled;
  }

  /** Draws the page anew where it stands, as a refresh of its data does. */
  redraw(): void {
    const context = this.contextOf(location, false);
    this.draw(buildPage(context), context, false);
  }

  private async arrive(place: Place, navigation: number): Promise<void> {
    const waiting = this.contextOf(place, true);
    document.documentElement.lang = waiting.locale;
    const first = this.root.childElementCount === 0;
    if (first || !this.linger) {
      this.draw(buildPage(waiting), waiting, true);
      await pause(this.contentMs / 2);
      if (navigation !== this.navigation) return this.settled;
      this.draw(buildPage(waiting), waiting, false);
      await pause(this.contentMs / 2);
    } else {
      await pause(this.contentMs);
    }
    if (navigation !== this.navigation) return this.settled;
    const context = this.contextOf(place, false);
    const page = buildPage(context);
    this.draw(page, context, false);
    document.title = titleOf(page, context);
  }

  private draw(page: Page, context: PageContext, blank: boolean): void {
    const { shell } = this.looks(context.address);
    const top = this.root.firstElementChild;
    const below = shell.below(page, context, blank ? [skeleton(9)] : null);
    // The bar stays the same node over navigations, as on the portal; only a change of language or account draws it anew.
    const key = `${document.documentElement.lang}/${context.account.publisherId}`;
    if (top === null || this.root.dataset.bar !== key) {
      this.root.dataset.bar = key;
      this.root.replaceChildren(shell.top(context), below);
    } else {
      this.root.lastElementChild?.replaceWith(below);
    }
  }

  private contextOf(place: Place, loading: boolean): PageContext {
    const address = readAddress(place.host, place.pathname);
    const [offerId, offer] = this.findOffer(address.productId);
    const { words, locale } = wordsFor(address.locale, this.scenario.generation);
    return {
      scenario: this.scenario,
      account: this.account(),
      offer,
      offerId,
      address,
      words,
      locale,
      loading,
      dates: datesFor(locale),
      kit: this.looks(address).kit,
      href: (path) => `/${address.locale ?? 'en-us'}${path}`,
    };
  }

  private account(): Account {
    const account = this.scenario.accounts[this.accountId];
    if (account === undefined) throw new Error(`no account ${this.accountId}`);
    return account;
  }

  /** An offer's page belongs to the account that publishes it, whichever was open before. */
  private findOffer(productId: string | undefined): readonly [string, Offer | null] {
    for (const [accountId, account] of Object.entries(this.scenario.accounts)) {
      for (const [offerId, offer] of Object.entries(account.offers)) {
        if (offer.productId !== productId) continue;
        this.accountId = accountId;
        return [offerId, offer];
      }
    }
    return ['', null];
  }
}

/** The window's title; its form changed with the generations. */
function titleOf(page: Page, { kit, words, address }: PageContext): string {
  if (address.kind === 'toolbox') return `${page.name} - ${words.toolbox.product}`;
  if (kit.generation === 'classic' || page.subject === null) return `${page.name} - ${words.shell.title}`;
  return kit.generation === 'harmony'
    ? `${page.name} | ${page.subject} | ${words.shell.title}`
    : `${page.subject} | ${page.name} - ${words.shell.title}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
