/**
 * Each part of the portal registers the component family under a prefix of its own: `v6_he-data-grid`, `accexp_he-button`. A prefix is
 * registered once.
 */
export type HarmonyPrefix = 'v6' | 'accexp' | 'customer';

export function tagOf(prefix: HarmonyPrefix, name: string): string {
  return `${prefix}_he-${name}`;
}

export function define(tag: string, make: () => CustomElementConstructor): string {
  if (customElements.get(tag) === undefined) customElements.define(tag, make());
  return tag;
}

/** An open shadow root with its style; constructed sheets, because the policy of the page allows nothing else to be trusted. */
export function openShadow(host: HTMLElement, sheet: CSSStyleSheet, children: readonly Node[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
  return root;
}

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
