import { describe, expect, test, vi } from 'vitest';
import { judgePage, nothingRemembered } from '../../../src/content/judged-page';
import { panelModelFrom } from '../../../src/content/panel-view';
import { toolbarState } from '../../../src/content/toolbar-state';
import type { PageView } from '../../../src/domain/page-view';
import type { Reading } from '../../../src/domain/reading';
import { defaultSettings } from '../../../src/domain/settings';
import { contosoLedger, fabrikamAssessment, readingOf } from '../../support/readings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const today = '2026-11-22';
const read = (reading: Reading): PageView => ({ state: 'read', reading, lost: [] });
const overview = readingOf(
  'offer-overview',
  { offer: { alias: 'Ledger', type: 'saas', status: 'live' } },
  { productId: contosoLedger },
);
const history = readingOf('history', { offer: { liveSince: '2026-04-24' } }, { productId: contosoLedger });
const setup = readingOf('offer-setup', { offer: { sellsThroughMicrosoft: true } }, { productId: contosoLedger });
const loading: PageView = { state: 'loading', kind: 'history', productId: contosoLedger, slow: false };

describe('a page with its answer', () => {
  test('rests on the page alone while nothing else was read', () => {
    const judged = judgePage(read(history), nothingRemembered, today);
    expect(judged).toMatchObject({ subject: 'offer', title: '', readings: [history] });
    expect(judged.evaluation?.live.verdict).toBe('unknown');
  });

  test('gains what was read on the offer’s other pages', () => {
    const judged = judgePage(read(history), { readings: [overview, setup], identities: [] }, today);
    expect(judged.evaluation).toMatchObject({ kind: { verdict: 'transact' }, live: { verdict: 'yes', daysLive: 212 } });
    expect(judged.title).toBe('Ledger');
    expect(judged.edition?.id).toBe(judged.evaluation?.edition.id);
  });

  test('has its own earlier reading behind it once, as it is now', () => {
    const earlier = { ...history, readAt: '2026-11-01T09:00:00.000Z', values: { offer: { liveSince: '2026-01-01' } } };
    const judged = judgePage(read(history), { readings: [earlier], identities: [] }, today);
    expect(judged.readings).toEqual([history]);
  });

  test('while it loads shows what is known of the offer in its address, and of no other', () => {
    const other = { ...overview, productId: fabrikamAssessment };
    const judged = judgePage(loading, { readings: [overview, other], identities: [] }, today);
    expect(judged.readings).toEqual([overview]);
    expect(judgePage(loading, { readings: [other], identities: [] }, today).readings).toEqual([]);
  });

  test('that is an account’s is about the account', () => {
    const legal = readingOf('legal-info', { account: { partnerId: '4455001' } });
    expect(judgePage(read(legal), nothingRemembered, today)).toMatchObject({ subject: 'account', title: '4455001' });
  });

  test('that is none of ours is not judged', () => {
    const judged = judgePage(
      { state: 'silent', why: 'other-program' },
      { readings: [overview], identities: [] },
      today,
    );
    expect(judged).toMatchObject({ evaluation: null, readings: [] });
  });
});

describe('what the panel is given', () => {
  const parts = {
    view: read(history),
    judged: judgePage(read(history), { readings: [overview, setup], identities: [] }, today),
    settings: defaultSettings,
    open: false,
    today,
    pageLanguage: 'en-US',
    orphaned: false,
    lasting: true,
  };

  test('speaks the page’s language, or the one that was chosen', () => {
    expect(panelModelFrom({ ...parts, pageLanguage: 'zh-cn' }).language).toBe('zh-CN');
    const settings = { ...defaultSettings, language: 'en' as const };
    expect(panelModelFrom({ ...parts, settings, pageLanguage: 'zh-cn' }).language).toBe('en');
  });

  test('knows where the offer’s other pages are, and the other editions, oldest first', () => {
    const { pageAddresses, otherEditions, edition } = panelModelFrom(parts);
    expect(pageAddresses['offer-overview']).toContain(contosoLedger);
    const ids = otherEditions.map(({ id }) => id);
    expect(ids).not.toContain(edition?.id);
    expect(otherEditions.map(({ window }) => window.from)).toEqual(
      otherEditions.map(({ window }) => window.from).sort(),
    );
  });

  test.each([
    ['the extension is gone', { orphaned: true }, 'updated-reload'],
    ['nothing outlives the browser', { lasting: false }, 'history-off'],
    ['all is well', {}, undefined],
  ])('when %s, says so', (_, change, notice) => {
    expect(panelModelFrom({ ...parts, ...change }).notice).toBe(notice);
  });

  test('is said by the toolbar too; a page that is none of ours says why', () => {
    expect(toolbarState(panelModelFrom(parts)).title).toMatch(/^Rewards Lens: ./);
    const silent: PageView = { state: 'silent', why: 'other-program' };
    const nothing = panelModelFrom({ ...parts, view: silent, judged: judgePage(silent, nothingRemembered, today) });
    expect(toolbarState(nothing).title).toContain('another program');
    expect(toolbarState(nothing).badge).toBe('');
  });
});
