import type { Benefit } from '../../scenario-schema';
import { type Child, element } from '../dom';
import { iconButton, paragraph } from '../kit/common-blocks';
import type { PageContext } from '../page';

/** Opens the panel of one benefit over the page, at its first step. */
export function openBenefit(context: PageContext, benefit: Benefit): void {
  const { words, kit } = context;
  document.querySelector('.benefit-panel')?.remove();
  const place = element('div', { class: 'panel-step' });
  const steps = [words.benefits.stepIntroduction, words.benefits.stepWalkthrough, words.benefits.stepActivate];
  const marks = steps.map((label, index) => {
    const mark = element('button', { type: 'button', class: 'panel-mark' }, label);
    mark.addEventListener('click', () => showStep(index));
    return mark;
  });
  const panel = kit.panel(benefit.name, benefit.source, [
    element('div', { class: 'panel-columns' }, element('div', { class: 'panel-marks' }, ...marks), place),
  ]);
  panel.classList.add('benefit-panel');
  const close = iconButton(words.shell.close, 'cross', 18);
  close.classList.add('panel-close');
  close.addEventListener('click', () => panel.remove());
  panel.append(close);
  document.querySelector('.workspace')?.append(panel);
  showStep(0);

  function showStep(index: number): void {
    for (const [position, mark] of marks.entries()) {
      mark.setAttribute('aria-current', position === index ? 'step' : 'false');
    }
    place.replaceChildren(...stepContent(context, benefit, index).filter((child) => child instanceof Node));
  }
}

function stepContent({ words, kit, dates }: PageContext, benefit: Benefit, step: number): readonly Child[] {
  const { benefits, benefitState } = words;
  if (step === 1) return [paragraph(benefits.walkthrough)];
  if (step === 2) {
    return [
      element('h3', { class: 'panel-heading' }, benefits.activateHeading),
      paragraph(benefit.description),
      benefit.state === 'available' ? kit.button(benefits.activate, 'primary') : null,
    ];
  }
  return [
    element('h3', { class: 'panel-heading' }, benefits.details),
    kit.facts([
      { label: benefits.fieldStatus, value: benefitState[benefit.state] },
      { label: benefits.fieldActivateBy, value: dates.medium(benefit.activateBy) },
      { label: benefits.fieldType, value: benefit.type },
    ]),
    paragraph(benefit.description),
  ];
}
