/** Whether an element is on screen, what is inside it, and whether it ends the line. */
export interface Showing {
  /** Nothing of it, nor of what is inside, is seen. */
  hidden: boolean;
  /** Its own words are not seen; a child may still be. */
  wordless: boolean;
  /** It flows with the words around it. */
  inline: boolean;
  /** It flows, but as a box of its own: a badge, a button. */
  boxed: boolean;
  /** Out of the flow, or cut off at its edges: whether it is seen depends on its own box. */
  special: boolean;
  /** Line breaks in its text are kept. */
  keepsLines: boolean;
  /** Colour of its words, and the colour it puts behind them; null for no colour of its own, or a picture. */
  ink: string;
  ground: string | null;
  /** Words that the style puts before and after its own. */
  before: string;
  after: string;
}

/** How the element shows. Styles are asked once per element; boxes only where a style makes one suspicious. */
export function showingOf(element: Element, view: Window): Showing {
  if (isHiddenByAttribute(element)) return nothing;
  const style = view.getComputedStyle(element);
  const { display, position, overflowX, visibility, whiteSpace } = style;
  if (display === 'none' || isSeenThrough(style)) return nothing;
  const floating = position === 'absolute' || position === 'fixed';
  const cuts = overflowX !== 'visible' && overflowX !== '' && display !== 'inline';
  const boxless = display === 'contents';
  if (floating && !boxless && isOutOfSight(element, style, position, view)) return nothing;
  if (cuts && !boxless && isFlat(element.getBoundingClientRect()) && hasLayout(element)) return nothing;
  const [before, after] = [wordsBy(element, '::before', view), wordsBy(element, '::after', view)];
  return {
    hidden: false,
    wordless: visibility === 'hidden' || visibility === 'collapse' || isUnreadable(style),
    inline: display.startsWith('inline') || boxless || display === '' || display.startsWith('ruby'),
    boxed: display.startsWith('inline-'),
    special: floating || cuts || boxless || before !== '' || after !== '',
    keepsLines: whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces',
    ink: style.color,
    ground: groundOf(style),
    before,
    after,
  };
}

/** What a style writes by itself, as responsive tables do with the title of a column. */
function wordsBy(element: Element, part: '::before' | '::after', view: Window): string {
  if (!hasLayout(element)) return '';
  const { content, display } = view.getComputedStyle(element, part);
  if (!content.startsWith('"') || display === 'none') return '';
  const said = content.split(/(?<=")\s+\/\s+(?=")/)[0] ?? '';
  return [...said.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '').join('');
}

function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | null {
  if (backgroundImage !== 'none' && backgroundImage !== '') return 'picture';
  return /^rgb\(/.test(backgroundColor) ? backgroundColor : null;
}

export function isHiddenByAttribute(element: Element): boolean {
  return (
    element.hasAttribute('hidden') || element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true'
  );
}

function isSeenThrough({ opacity, contentVisibility }: CSSStyleDeclaration): boolean {
  return contentVisibility === 'hidden' || (opacity !== '' && Number.parseFloat(opacity) < 0.02);
}

const nothing: Showing = {
  hidden: true,
  wordless: true,
  inline: true,
  boxed: false,
  special: false,
  keepsLines: false,
  ink: '',
  ground: null,
  before: '',
  after: '',
};

function isUnreadable(style: CSSStyleDeclaration): boolean {
  return (
    style.color === 'rgba(0, 0, 0, 0)' ||
    (style.fontSize !== '' && Number.parseFloat(style.fontSize) < 1) ||
    (style.textIndent.startsWith('-') && Number.parseFloat(style.textIndent) < -500)
  );
}

function isFlat(box: DOMRect): boolean {
  return box.width <= 1 || box.height <= 1;
}

/** The ways in which pages keep words for screen readers only: a clip, a point-sized box, a place off the page. */
function isOutOfSight(element: Element, style: CSSStyleDeclaration, position: string, view: Window): boolean {
  if (/^rect\((0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?\)$/.test(style.getPropertyValue('clip'))) return true;
  if (/^inset\((50|100)%/.test(style.clipPath) || style.clipPath.startsWith('circle(0')) return true;
  if (!hasLayout(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  if (isFlat(box) && style.overflowX !== 'visible') return true;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return true;
  return position === 'fixed' && (box.left >= view.innerWidth || box.top >= view.innerHeight);
}

/** A document without a layout (a test, a page in the background of a parser) has no boxes to judge by. */
export function hasLayout(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  return root.clientWidth > 0;
}
