import { z } from 'zod/mini';

export const settingsSchema = z.strictObject({
  language: z.enum(['auto', 'en', 'zh-CN']),
  theme: z.enum(['system', 'light', 'dark']),
  side: z.enum(['start', 'end']),
  tabPosition: z.number().check(z.minimum(0), z.maximum(100)),
});

/** Some of the settings, to be changed together. */
export const changedSettingsSchema = z.strictObject({
  language: z.exactOptional(settingsSchema.shape.language),
  theme: z.exactOptional(settingsSchema.shape.theme),
  side: z.exactOptional(settingsSchema.shape.side),
  tabPosition: z.exactOptional(settingsSchema.shape.tabPosition),
});
