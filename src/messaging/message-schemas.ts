import { z } from 'zod/mini';
import { readingSchema } from '../domain/reading-schema';
import { changedSettingsSchema } from '../domain/settings-schema';
import type { WorkerMessage, WorkerMessages } from './messages';

export type RequestSchemas = {
  [Name in WorkerMessage]: z.ZodMiniType<WorkerMessages[Name]['request']>;
};

/** What each request must be before a handler sees it. */
export const requestSchemas: RequestSchemas = {
  'keep-reading': z.strictObject({ reading: readingSchema }),
  'known-of': z.strictObject({ productId: z.exactOptional(z.string().check(z.maxLength(400))) }),
  'show-in-toolbar': z.strictObject({
    title: z.string().check(z.maxLength(400)),
    badge: z.string().check(z.maxLength(4)),
  }),
  settings: z.strictObject({}),
  'change-settings': z.strictObject({ change: changedSettingsSchema }),
};
