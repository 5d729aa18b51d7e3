// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { NextStep } from '../../../src/domain/evaluation';
import { causesWith, evaluationWith, modelWith } from '../../gallery/states/model';
import { byHand, click, type MountedLens, mountedLens } from './mounted-lens';

let lens: MountedLens;

function asking(next: NextStep): MountedLens {
  lens = mountedLens(modelWith({ evaluation: evaluationWith({ next }) }));
  return lens;
}

afterEach(() => {
  lens.unmount();
  document.body.replaceChildren();
});

const message: NextStep = { id: 'answer-question', page: null, fact: 'message.received' };
const renewal: NextStep = { id: 'answer-question', page: null, fact: 'account.renewal' };
const press = (name: string) => click(lens.button(name), byHand(new MouseEvent('click', { bubbles: true })));

describe('a question', () => {
  test('is asked with its answers, and answered by a person only', () => {
    const { root, button, actions } = asking(message);
    expect(root.querySelector('legend')?.textContent).toBe('Has a message from Microsoft arrived?');
    click(button('Yes, at the owner'));
    expect(actions.enterFacts).not.toHaveBeenCalled();
    press('Yes, at the owner');
    expect(actions.enterFacts).toHaveBeenCalledWith({ 'message.received': 'yes', 'message.by': 'owner' });
    press('No');
    expect(actions.enterFacts).toHaveBeenLastCalledWith({ 'message.received': 'no' });
  });

  test('is asked in the cause that waits for it too', () => {
    const causes = causesWith({ 'owner-left': { result: 'unknown', missing: ['owner.atCompany'] } });
    lens = mountedLens(
      modelWith({
        evaluation: evaluationWith({ diagnosis: { causes, first: null, verdict: 'unknown' } }),
        expanded: 'all',
      }),
    );
    expect(lens.text()).toContain('Is the owner still at the company?');
    press('No');
    expect(lens.actions.enterFacts).toHaveBeenCalledWith({ 'owner.atCompany': false });
  });

  test('is not asked where a page has the answer, or where nothing can be kept', () => {
    const { root } = asking({ id: 'recheck-page', page: 'plan-overview', fact: 'offer.visibility' });
    expect(root.querySelector('fieldset')).toBeNull();
  });
});

describe('a date', () => {
  function write(text: string): void {
    const input = lens.root.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = text;
    void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  }

  test('that is one is kept', () => {
    const { root, actions } = asking(renewal);
    write(' 2027-01-31 ');
    const form = root.querySelector('form');
    if (form) click(form, byHand(new Event('submit', { bubbles: true, cancelable: true })));
    expect(actions.enterFacts).toHaveBeenCalledWith({ 'account.renewal': '2027-01-31' });
  });

  test.each(['31.1.2027', '2027-02-30', 'soon', ''])(
    'that is none (%j) is refused at the field, with the form that is expected',
    (text) => {
      const { root, actions } = asking(renewal);
      write(text);
      const form = root.querySelector('form');
      if (form) click(form, byHand(new Event('submit', { bubbles: true, cancelable: true })));
      expect(actions.enterFacts).not.toHaveBeenCalled();
      expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
      expect(root.querySelector('form')?.textContent).toContain('like 2026-11-22');
      expect(root.querySelector('input')?.value).toBe(text);
    },
  );
});
