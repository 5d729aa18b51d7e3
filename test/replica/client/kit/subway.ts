import { element } from '../dom';
import { disc, icon } from '../icons';
import type { Step } from './kit';

/** The line of publish steps: a marble each, a title, a time and what the step consists of. */
export function subway(steps: readonly Step[]): HTMLElement {
  const done = steps.filter((step) => step.state === 'done').length;
  const reach = done === 0 ? 0 : done === steps.length ? 100 : ((done - 1) / steps.length) * 100 + 3;
  return element(
    'div',
    { class: 'subway', id: 'publishing-status' },
    element(
      'div',
      { class: 'subway-line', 'aria-hidden': 'true' },
      element('div', { class: 'subway-reach', style: `width:${reach}%` }),
    ),
    element('div', { class: 'subway-stops' }, ...steps.map(stop)),
  );
}

function stop(step: Step): HTMLElement {
  const marble = { done: 'subway-marble complete', failed: 'subway-marble failed', waiting: 'subway-marble' }[
    step.state
  ];
  return element(
    'div',
    { class: 'subway-stop' },
    element(
      'div',
      { class: marble },
      step.state === 'done' && icon('check', 14),
      step.state === 'failed' && icon('cross', 14),
    ),
    element('div', { class: 'subway-description stop-title' }, step.label),
    step.at !== null && element('div', { class: 'subway-time' }, step.at),
    ...step.substeps.map((text) =>
      element(
        'div',
        { class: 'subway-status' },
        disc(step.state === 'waiting' ? 'none' : 'done', 16),
        element('span', {}, text),
      ),
    ),
    ...(step.extra ?? []),
  );
}
