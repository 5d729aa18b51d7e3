import { describe, expect, test, vi } from 'vitest';
import { pageMemory } from '../../../src/content/page-memory';
import type { PageView } from '../../../src/domain/page-view';
import type { send } from '../../../src/messaging/client';
import { contosoLedger, fabrikamAssessment, readingOf } from '../../support/readings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const read = (productId: string): PageView => ({
  state: 'read',
  reading: readingOf('history', {}, { productId }),
  lost: [],
});

/** A worker whose answers come when the test says so. */
function slowWorker() {
  const waiting: { productId: string | undefined; answer: (value: unknown) => void }[] = [];
  const kept: unknown[] = [];
  const ask = ((name: string, request: { productId?: string; reading?: unknown }) => {
    if (name === 'keep-reading') {
      kept.push(request.reading);
      return Promise.resolve({ ok: true, value: { lasting: true } });
    }
    return new Promise((answer) => waiting.push({ productId: request.productId, answer }));
  }) as unknown as typeof send;
  const answerOf = async (productId: string | undefined, value: unknown) => {
    waiting.find((one) => one.productId === productId)?.answer(value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { ask, kept, waiting, answerOf };
}

const known = (productId: string) => ({
  ok: true,
  value: { readings: [readingOf('offer-setup', {}, { productId })], identities: [], lasting: true },
});

describe('what a page’s script remembers', () => {
  test('is kept by the worker and asked of it, for the offer in view', async () => {
    const worker = slowWorker();
    const changed = vi.fn();
    const memory = pageMemory(worker.ask, changed, vi.fn());
    memory.follow(read(contosoLedger));
    await worker.answerOf(contosoLedger, known(contosoLedger));
    expect(worker.kept).toHaveLength(1);
    expect(memory.remembered().readings).toHaveLength(1);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is never an answer about another offer that came late', async () => {
    const worker = slowWorker();
    const changed = vi.fn();
    const memory = pageMemory(worker.ask, changed, vi.fn());
    memory.follow(read(contosoLedger));
    memory.follow(read(fabrikamAssessment));
    await worker.answerOf(contosoLedger, known(contosoLedger));
    expect(memory.remembered().readings).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
    await worker.answerOf(fabrikamAssessment, known(fabrikamAssessment));
    expect(memory.remembered().readings).toMatchObject([{ productId: fabrikamAssessment }]);
  });

  test('is dropped at once when another offer comes into view', async () => {
    const worker = slowWorker();
    const memory = pageMemory(worker.ask, vi.fn(), vi.fn());
    memory.follow(read(contosoLedger));
    await worker.answerOf(contosoLedger, known(contosoLedger));
    memory.follow({ state: 'loading', kind: 'history', productId: fabrikamAssessment, slow: false });
    expect(memory.remembered().readings).toEqual([]);
  });

  test('stays while the same offer is read again', async () => {
    const worker = slowWorker();
    const memory = pageMemory(worker.ask, vi.fn(), vi.fn());
    memory.follow({ state: 'loading', kind: 'history', productId: contosoLedger, slow: false });
    await worker.answerOf(contosoLedger, known(contosoLedger));
    memory.follow(read(contosoLedger));
    expect(memory.remembered().readings).toHaveLength(1);
  });

  test('costs no message for a page that is read again and says the same', () => {
    const worker = slowWorker();
    const memory = pageMemory(worker.ask, vi.fn(), vi.fn());
    const reading = readingOf('history', {}, { productId: contosoLedger });
    memory.follow({ state: 'read', reading, lost: [] });
    memory.follow({ state: 'read', reading: { ...reading, readAt: '2026-11-20T09:00:01.000Z' }, lost: [] });
    expect(worker.kept).toHaveLength(1);
    const changed = { ...reading, values: { offer: { status: 'live' as const } } };
    memory.follow({ state: 'read', reading: changed, lost: [] });
    expect(worker.kept).toHaveLength(2);
  });

  test('costs no message on a page that is none of ours (L12)', () => {
    const worker = slowWorker();
    pageMemory(worker.ask, vi.fn(), vi.fn()).follow({ state: 'silent', why: 'unknown-page' });
    expect(worker.waiting).toEqual([]);
    expect(worker.kept).toEqual([]);
  });

  test('tells when the extension is gone', async () => {
    const worker = slowWorker();
    const orphaned = vi.fn();
    pageMemory(worker.ask, vi.fn(), orphaned).follow(read(contosoLedger));
    await worker.answerOf(contosoLedger, { ok: false, failure: 'not-alive' });
    expect(orphaned).toHaveBeenCalledOnce();
  });
});
