import { utcDay } from '../domain/civil-date';
import type { FactPath } from '../domain/fact';
import type { CaseFacts } from './case-facts';

/** Days after which a fact that was read is called stale. */
const staleAfter = 30;

/** Paths of facts whose reading is older than thirty days on the day asked about. */
export function staleFacts({ input, asOf }: CaseFacts): FactPath[] {
  const stale: FactPath[] = [];
  walk(input, '', (path, readAt) => {
    if (asOf - utcDay(readAt) > staleAfter) stale.push(path);
  });
  return stale;
}

function walk(value: unknown, path: string, found: (path: FactPath, readAt: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, `${path}[${String(index)}]`, found);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('readAt' in value && typeof value.readAt === 'string') found(path, value.readAt);
  for (const [key, inner] of Object.entries(value)) {
    const isWrapped = key === 'value' && typeof inner === 'object';
    if (isWrapped) walk(inner, path, found);
    else if (typeof inner === 'object') walk(inner, path === '' ? key : `${path}.${key}`, found);
  }
}
