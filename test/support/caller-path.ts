import { resolve } from 'node:path';

/** A path as the person who called npm meant it: npm itself runs in the project's folder. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
