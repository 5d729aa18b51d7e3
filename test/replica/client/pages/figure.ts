import { element } from '../dom';

/** A number as a dashboard shows it: its name small, itself large. */
export function figure(label: string, value: string): HTMLElement {
  return element(
    'div',
    { class: 'figure' },
    element('div', { class: 'figure-label' }, label),
    element('div', { class: 'figure-value' }, value),
  );
}

const letters = 'aB3dE7gH1jK9mN5pQ2rS8tU4vW6xY0z';

/** A made-up record id, always the same for the same number. */
export function recordId(seed: number, length: number): string {
  return Array.from(
    { length },
    (_, index) => letters[(seed * 7 + index * 11 + ((seed * index) % 5)) % letters.length] ?? '',
  ).join('');
}
