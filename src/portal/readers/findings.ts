import type { Account, Contact, HeldBenefit, Offer, Sales } from '../../domain/case';
import type { FactPath, Place } from '../../domain/fact';
import type { PageKind } from '../../domain/page-kind';
import type { ReadingProblem, ReadValues } from '../../domain/reading';

/** Where a value was found: the words that label it, the element that shows these words, the title over it. */
export interface Where {
  readonly label: string;
  readonly element: Element | null;
  readonly section?: string | null;
}

/** What the readers of one page have found so far. */
export class Findings {
  readonly values: ReadValues = {};
  readonly places: Record<FactPath, Place> = {};
  /** The elements that `places` speaks of; for pointing at them. */
  readonly elements = new Map<FactPath, Element>();
  readonly problems: ReadingProblem[] = [];
  readonly #page: PageKind;

  constructor(page: PageKind) {
    this.#page = page;
  }

  offer<Key extends keyof Offer>(key: Key, value: Offer[Key], where: Where): void {
    this.values.offer = { ...this.values.offer, [key]: value };
    this.at(`offer.${key}`, where);
  }

  account<Key extends keyof Account>(key: Key, value: Account[Key], where: Where): void {
    this.values.account = { ...this.values.account, [key]: value };
    this.at(`account.${key}`, where);
  }

  sales<Key extends keyof Sales>(key: Key, value: Sales[Key], where: Where): void {
    this.values.sales = { ...this.values.sales, [key]: value };
    this.at(`sales.${key}`, where);
  }

  offers(rows: readonly Rows<Offer>[]): void {
    this.values.offers = this.#rows('offers', rows);
  }

  contacts(rows: readonly Rows<Contact>[]): void {
    this.values.contacts = this.#rows('contacts', rows);
  }

  benefits(rows: readonly Rows<HeldBenefit>[]): void {
    this.values.benefits = this.#rows('benefits', rows);
  }

  /** Plans and users are lists inside the offer and the account. */
  listed<Item>(path: FactPath, rows: readonly Rows<Item>[]): Item[] {
    return this.#rows(path, rows);
  }

  partial(): void {
    this.values.partial = true;
  }

  problem(fact: FactPath, why: string, candidates?: readonly string[]): void {
    this.problems.push({ fact, why, ...(candidates === undefined ? {} : { candidates: [...candidates] }) });
  }

  has(path: FactPath): boolean {
    return path in this.places;
  }

  at(path: FactPath, where: Where): void {
    const section = where.section ?? null;
    this.places[path] = { page: this.#page, label: where.label, ...(section === null ? {} : { section }) };
    if (where.element !== null) this.elements.set(path, where.element);
  }

  #rows<Item>(path: FactPath, rows: readonly Rows<Item>[]): Item[] {
    return rows.map(({ item, places }, index) => {
      for (const [key, where] of places) this.at(`${path}[${index}].${key}`, where);
      return item;
    });
  }
}

/** One item of a list, with where each of its facts was found. */
export interface Rows<Item> {
  readonly item: Item;
  readonly places: ReadonlyMap<string, Where>;
}
