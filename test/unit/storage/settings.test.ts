import { describe, expect, test } from 'vitest';
import { memoryArea } from '../../../src/background/memory-area';
import { defaultSettings } from '../../../src/domain/settings';
import { changeSettings, readSettings, settingsKey } from '../../../src/storage/settings';

describe('settings', () => {
  test('are the defaults until something is set', async () => {
    expect(await readSettings(memoryArea())).toEqual(defaultSettings);
  });

  test('change one by one', async () => {
    const area = memoryArea();
    await changeSettings(area, { side: 'start' });
    await changeSettings(area, { tabPosition: 75 });
    expect(await readSettings(area)).toEqual({ ...defaultSettings, side: 'start', tabPosition: 75 });
  });

  test('a damaged or unknown one is as if it had not been set, the others stand', async () => {
    const area = memoryArea();
    await area.set({ [settingsKey]: { theme: 'pink', tabPosition: 900, side: 'start', colour: 1, __proto__: null } });
    expect(await readSettings(area)).toEqual({ ...defaultSettings, side: 'start' });
  });

  test.each([null, 'x', 7, []])('stored as %j are the defaults', async (stored) => {
    const area = memoryArea();
    await area.set({ [settingsKey]: stored });
    expect(await readSettings(area)).toEqual(defaultSettings);
  });
});
