import { isHiddenByAttribute, type Showing, showingOf } from './is-shown';

/** Below this many nodes every style is asked for; a page of that size costs only some milliseconds. */
const longPage = 3000;
const positionsToldApart = 12;

/**
 * How elements show on a very long page: rows of a list repeat themselves, so an element that stands in the same place of
 * an equal row, with the same tag, class and style, is taken to flow as the one before. Whether it is displayed at all is
 * asked of the browser for every element.
 */
export class StyleMemo {
  readonly #view: Window;
  readonly #places = new Map<string, number>();
  readonly #showings = new Map<number, Showing>();
  #seen = 0;
  #lastPlace = 0;

  constructor(view: Window) {
    this.#view = view;
  }

  /** A number that is equal for elements in equal places; 0 while the page is not long. */
  placeOf(element: Element, parent: { place: number }, index: number): number {
    this.#seen += 1;
    if (this.#seen < longPage) return 0;
    if (parent.place === 0) parent.place = this.#newPlace();
    const style = element.getAttribute('style') ?? '';
    const key = `${parent.place} ${element.localName} ${element.className} ${style} ${Math.min(index, positionsToldApart)} ${element.attributes.length}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#newPlace();
    this.#places.set(key, place);
    return place;
  }

  showing(element: Element, place: number): Showing {
    const known = this.#showings.get(place);
    if (known !== undefined && isPlainlyVisible(element)) return known;
    const showing = showingOf(element, this.#view);
    if (place !== 0 && !showing.hidden && !showing.wordless && !showing.special) this.#showings.set(place, showing);
    return showing;
  }

  #newPlace(): number {
    this.#lastPlace += 1;
    return this.#lastPlace;
  }
}

function isPlainlyVisible(element: Element): boolean {
  return !isHiddenByAttribute(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
