import type { Rows, Where } from './findings';

/** One item of a list while it is being read. What is null or empty is left out: it was not read. */
export class ItemFound<Item extends object> implements Rows<Item> {
  readonly item: Item;
  readonly places = new Map<string, Where>();

  constructor(empty: Item) {
    this.item = empty;
  }

  put<Key extends keyof Item & string>(key: Key, value: Item[Key] | null | undefined, where: Where | null): void {
    if (value === null || value === undefined || value === '' || where === null) return;
    this.item[key] = value;
    this.places.set(key, where);
  }

  /** Also an empty text, which was read and found empty. */
  putRead<Key extends keyof Item & string>(key: Key, value: Item[Key], where: Where): void {
    this.item[key] = value;
    this.places.set(key, where);
  }

  hasAny(...keys: (keyof Item & string)[]): boolean {
    return keys.some((key) => this.item[key] !== undefined);
  }
}
