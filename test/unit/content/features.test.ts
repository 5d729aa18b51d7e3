import { beforeEach, expect, test, vi } from 'vitest';
import { startFeatures } from '../../../src/content/features';

const { log } = vi.hoisted(() => ({ log: vi.fn() }));
vi.mock('../../../src/platform/log', () => ({ log }));
beforeEach(() => log.mockClear());

test('one that throws and one that rejects are named once, and the third runs (L11)', async () => {
  const third = vi.fn();
  const now = new Error('at once');
  const later = new Error('later');
  await startFeatures([
    [
      'first',
      () => {
        throw now;
      },
    ],
    ['second', () => Promise.reject(later)],
    ['third', third],
  ]);
  expect(third).toHaveBeenCalledOnce();
  expect(log.mock.calls).toEqual(
    expect.arrayContaining([
      ['first', now],
      ['second', later],
    ]),
  );
  expect(log).toHaveBeenCalledTimes(2);
});
