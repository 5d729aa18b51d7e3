import { readInSlices } from '../../src/portal/read-page';

// What the bundle offers to a page that is being scored: one reading, as a person who waited would get it.
Object.assign(globalThis, {
  lensRead: (address: string, readAt: string) => {
    const steps = readInSlices(document, new URL(address), readAt);
    let longest = 0;
    const started = performance.now();
    for (let before = started; ; ) {
      const step = steps.next();
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      if (step.done === true) return { reading: step.value?.reading ?? null, milliseconds: now - started, longest };
    }
  },
});
