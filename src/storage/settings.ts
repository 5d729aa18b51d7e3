import { defaultSettings, type Settings } from '../domain/settings';
import { changedSettingsSchema } from '../domain/settings-schema';

/** The part of the browser's lasting storage that is used here. */
export interface SettingsArea {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

/** The key under which the browser reports a change of settings to every tab. */
export const settingsKey = 'settings';

/** The settings as stored over the defaults; a damaged value is as if it had not been set. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  const stored: unknown = (await area.get(settingsKey))[settingsKey];
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const settings = { ...defaultSettings };
  for (const [name, value] of Object.entries<unknown>({ ...stored })) {
    const one = changedSettingsSchema.safeParse({ [name]: value });
    if (one.success) Object.assign(settings, one.data);
  }
  return settings;
}

/** Changes some settings and leaves the others. */
export async function changeSettings(area: SettingsArea, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...change };
  await area.set({ [settingsKey]: settings });
  return settings;
}
