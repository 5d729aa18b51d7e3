/** Runs at once, or when a page that was rendered ahead of time is shown: nothing is done in a page nobody looks at. */
export function whenShown(document: Document, start: () => void): void {
  if (!('prerendering' in document) || document.prerendering !== true) start();
  else document.addEventListener('prerenderingchange', start, { once: true });
}
