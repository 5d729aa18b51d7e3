// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evaluationWith, modelWith, reading } from '../../gallery/states/model';
import { offerStates } from '../../gallery/states/offer-states';
import { byHand, click, type MountedLens, mountedLens } from './mounted-lens';

let lens: MountedLens | undefined;

function mount(...parts: Parameters<typeof mountedLens>): MountedLens {
  lens = mountedLens(...parts);
  return lens;
}

afterEach(() => {
  lens?.unmount();
  document.body.replaceChildren();
});

function state(name: string) {
  const found = offerStates[name];
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

describe('what is shown', () => {
  test('on a page that is none of ours: nothing at all', () => {
    const { root } = mount(modelWith({ view: { state: 'silent', why: 'other-program' } }));
    expect(root.childElementCount).toBe(0);
  });

  test('while a page loads, the tab says so, and that it is slow when it is', () => {
    const loading = { state: 'loading', kind: 'history', slow: false } as const;
    const mounted = mount(modelWith({ view: loading, evaluation: null, open: false, readings: [] }));
    expect(mounted.text()).toContain('Reading this page');
    mounted.change({ view: { ...loading, slow: true } });
    expect(mounted.text()).toContain('slow');
  });

  test('closed: one button that says the one line', () => {
    const mounted = mount({ ...state('ending-soon'), open: false });
    expect(mounted.root.querySelectorAll('button')).toHaveLength(1);
    expect(mounted.button('2 benefits end in 4 days').getAttribute('aria-expanded')).toBe('false');
  });

  test('open: the line, the next step with the way to its page, and every header answering', () => {
    const mounted = mount(state('ending-soon'));
    expect(mounted.root.querySelector('h1')?.textContent).toBe('2 benefits end in 4 days');
    expect(mounted.text()).toContain('Activate Press release support by Sat 18 Apr 2026');
    expect(mounted.root.querySelector('.next a')?.getAttribute('href')).toContain('/benefits/marketing');
    const headers = [...mounted.root.querySelectorAll('.header')].map((header) => header.textContent);
    expect(headers).toContain('Tier$25K, next $100K');
    expect(headers.every((header) => header.length > 8)).toBe(true);
  });

  test('in the other language when the model says so', () => {
    const mounted = mount(state('ending-soon'));
    mounted.change({ language: 'zh-CN' });
    expect(mounted.root.querySelector('h1')?.textContent).toContain('2 项权益');
    expect(mounted.root.querySelector('.lens')?.getAttribute('lang')).toBe('zh-CN');
  });

  test('text of the page is text, whatever it holds', () => {
    const mounted = mount(modelWith({ title: '<img src=x onerror=alert(1)>' }));
    expect(mounted.root.querySelector('img')).toBeNull();
    expect(mounted.text()).toContain('<img src=x onerror=alert(1)>');
  });

  test('links lead over https only, whatever an edition or the model says', () => {
    const { edition, ...rest } = state('ending-soon');
    const sources = Object.fromEntries(
      Object.entries(edition?.sources ?? {}).map(([key, source]) => [
        key,
        { ...source, address: 'javascript:alert(1)' },
      ]),
    );
    const mounted = mount({
      ...rest,
      expanded: 'all',
      edition: edition && { ...edition, sources },
      pageAddresses: { ...rest.pageAddresses, 'marketing-benefits': 'javascript:alert(1)' },
    });
    const links = [...mounted.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });

  test('a page that lost a fact says which', () => {
    const mounted = mount(modelWith({ view: { state: 'read', reading, lost: ['offer.status'] }, expanded: 'all' }));
    expect(mounted.text()).toContain('This page used to show status here');
  });

  test('before the first edition: that there are no rules, and no number', () => {
    const mounted = mount(
      modelWith({
        edition: null,
        evaluation: evaluationWith({
          edition: { id: null, chosenBecause: 'window', window: null, confidence: null, rules: [] },
          notices: [{ id: 'no-rules-for-date' }],
          contact: [],
          diagnosis: { causes: [], first: null, verdict: 'unknown' },
        }),
      }),
    );
    expect(mounted.root.querySelector('h1')?.textContent).toBe('No known rules for this date');
  });
});

describe('proofs and sections', () => {
  test('a header opens and closes its section', () => {
    const mounted = mount(state('ending-soon'));
    const header = mounted.button('Contact checks');
    expect(header.getAttribute('aria-expanded')).toBe('false');
    click(header);
    expect(header.getAttribute('aria-expanded')).toBe('true');
    const body = mounted.root.getElementById(header.getAttribute('aria-controls') ?? '');
    expect(body?.hidden).toBe(false);
    expect(body?.textContent).toContain('A phone number is given');
    click(header);
    expect(body?.hidden).toBe(true);
  });

  test('why: the rule, the fact with place and age, the edition and the source as a link', () => {
    const mounted = mount(state('ending-soon'));
    click(mounted.button('Why: Press release support'));
    const proof = mounted.root.querySelector('.row .proof:not([hidden])')?.textContent ?? '';
    expect(proof).toContain('Transact');
    expect(proof).toContain('38,300');
    expect(proof).toContain('Revenue dashboard, read yesterday, under “Billed revenue”');
    expect(proof).toContain('Marketplace Rewards FY26');
    expect(mounted.root.querySelector('.proof a')?.getAttribute('href')).toBe('https://example.com/tables');
  });

  test('with everything expanded nothing is left to click for', () => {
    const mounted = mount({ ...state('same-address'), expanded: 'all' });
    expect(mounted.root.querySelectorAll('[aria-expanded="false"]')).toHaveLength(0);
    expect(mounted.text()).toContain('The offer has gone live');
  });

  test('evidence shows enough of an address to recognise it, and no more', () => {
    const mounted = mount({ ...state('same-address'), expanded: 'all' });
    expect(mounted.text()).toContain('p•••@fabrikam.example');
    expect(mounted.text()).not.toContain('partner@fabrikam.example');
  });
});

describe('what changes something', () => {
  test('ignores clicks that a script makes', () => {
    const { actions, button, root } = mount(state('ending-soon'));
    click(button('Close the panel'));
    click(button('Move to the other side'));
    click(button('中文'));
    expect(root.querySelector('.panel')).not.toBeNull();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  test('follows a person', () => {
    const { actions, button } = mount(state('ending-soon'));
    click(button('Close the panel'), byHand(new MouseEvent('click', { bubbles: true })));
    click(button('Move to the other side'), byHand(new MouseEvent('click', { bubbles: true })));
    click(button('中文'), byHand(new MouseEvent('click', { bubbles: true })));
    expect(actions.setOpen).toHaveBeenCalledWith(false);
    expect(actions.setSide).toHaveBeenCalledWith('start');
    expect(actions.setLanguage).toHaveBeenCalledWith('zh-CN');
  });

  test('arrow keys move the tab along its edge and stay inside it', () => {
    const mounted = mount({ ...state('ending-soon'), open: false, tabPosition: 99 });
    const tab = mounted.button('2 benefits');
    const press = (key: string) => click(tab, byHand(new KeyboardEvent('keydown', { key, bubbles: true })));
    press('ArrowDown');
    expect(mounted.actions.setTabPosition).toHaveBeenLastCalledWith(100);
    press('ArrowUp');
    expect(mounted.actions.setTabPosition).toHaveBeenLastCalledWith(95);
    press('a');
    expect(mounted.actions.setTabPosition).toHaveBeenCalledTimes(2);
  });
});

describe('keys and focus', () => {
  test('Escape closes, and the page hears no key from inside', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { actions, button } = mount(state('ending-soon'));
    const pressed = byHand(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    click(button('Close the panel'), pressed);
    document.removeEventListener('keydown', heard);
    expect(actions.setOpen).toHaveBeenCalledWith(false);
    expect(heard).not.toHaveBeenCalled();
  });

  test('never takes focus when the page loads with the panel open', () => {
    mount(state('ending-soon'));
    expect(document.activeElement).toBe(document.body);
  });

  test('is left alone when an open panel comes back with the next page', () => {
    const mounted = mount(state('ending-soon'));
    mounted.change({ view: { state: 'silent', why: 'unknown-page' } });
    mounted.change({ view: state('ending-soon').view });
    expect(mounted.root.querySelector('.panel')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('goes into the panel when it opens and back to where it was when it closes', () => {
    const field = document.createElement('input');
    document.body.append(field);
    const mounted = mount({ ...state('ending-soon'), open: false });
    field.focus();
    mounted.change({ open: true });
    expect(mounted.root.activeElement?.className).toBe('panel');
    mounted.change({ open: false });
    expect(document.activeElement).toBe(field);
  });

  test('goes to the tab when the panel was opened from there', () => {
    const mounted = mount({ ...state('ending-soon'), open: false });
    mounted.button('2 benefits').focus();
    mounted.change({ open: true });
    mounted.change({ open: false });
    expect(mounted.root.activeElement?.className).toBe('tab');
  });

  test('one polite live region says the line when it changes', () => {
    const mounted = mount(state('ending-soon'));
    const regions = mounted.root.querySelectorAll('[aria-live], [role="status"], [role="alert"]');
    expect(regions).toHaveLength(1);
    expect(regions[0]?.getAttribute('aria-live')).toBe('polite');
    mounted.change({ evaluation: state('no-go-live-date').evaluation });
    expect(regions[0]?.textContent).toBe('Cannot tell: go-live date not read');
  });

  test('goes away without a trace', () => {
    const mounted = mount(state('ending-soon'));
    mounted.unmount();
    expect(mounted.root.childElementCount).toBe(0);
    expect(mounted.root.adoptedStyleSheets).toHaveLength(0);
  });
});
