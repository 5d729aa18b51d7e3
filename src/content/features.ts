import { log } from '../platform/log';

/** One thing that the script does on a page, by the name that a report would give it. */
export type Feature = readonly [name: string, start: () => void | Promise<void>];

/** Starts each; one that throws, now or later, is named in the log and takes no other with it. */
export async function startFeatures(features: readonly Feature[]): Promise<void> {
  await Promise.all(
    features.map(async ([name, start]) => {
      try {
        await start();
      } catch (problem) {
        log(name, problem);
      }
    }),
  );
}
