import type { MemoryArea } from '../storage/memory-readings';

/** Stands in for the browser's session storage where there is none; lives as long as the worker. */
export function memoryArea(): MemoryArea {
  const items = new Map<string, unknown>();
  return {
    get: (key) => {
      const wanted = key === null ? [...items] : [...items].filter(([name]) => name === key);
      return Promise.resolve(Object.fromEntries(wanted));
    },
    set: (changed) => {
      for (const [key, value] of Object.entries(changed)) items.set(key, value);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}
