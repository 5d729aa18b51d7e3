import { cleanText } from './clean-text';

/** The words that stand for a picture: its alternative text or its title. Null for what is no picture. */
export function imageNameOf(element: Element, role: string): string | null {
  const tag = element.localName;
  if (tag === 'img') return cleanText(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '');
  if (tag === 'svg') {
    const title = element.querySelector('title')?.textContent ?? '';
    return cleanText(element.getAttribute('aria-label') ?? title);
  }
  if (role === 'img') return cleanText(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  return null;
}
