import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { distFolder } from './built-extension';

/** The parts of the built manifest that tests look at. */
export interface BuiltManifest {
  version: string;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  background: { service_worker: string };
  content_scripts: { js: string[]; matches: string[] }[];
  content_security_policy: { extension_pages: string };
}

export function readManifest(): BuiltManifest {
  return JSON.parse(readFileSync(join(distFolder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

export function filesNamedIn({ icons, action, background, content_scripts }: BuiltManifest): string[] {
  return [
    ...Object.values(icons),
    action.default_popup,
    ...Object.values(action.default_icon),
    background.service_worker,
    ...content_scripts.flatMap(({ js }) => js),
  ];
}

/** The files of the package that a page or a script names, as paths from the package's root. */
export function filesReferredTo(file: string): string[] {
  if (!/\.(html|js|css)$/.test(file)) return [];
  const text = readFileSync(join(distFolder, file), 'utf8');
  const inPage = [...text.matchAll(/\b(?:src|href)[=:]\s*["'`]([^"'`#?]+)["'`]/g)].map(([, path = '']) => path);
  const inScript = [...text.matchAll(/\bfrom\s*["'`](\.[^"'`]+)["'`]|\bimport\s*\(?["'`](\.[^"'`]+)["'`]/g)].map(
    ([, from, loaded]) => from ?? loaded ?? '',
  );
  return [...inPage, ...inScript]
    .filter((path) => path !== '' && !/^[a-z]+:/i.test(path) && /\.[a-z]+$/.test(path))
    .map((path) => (path.startsWith('/') ? path.slice(1) : join(dirname(file), path)))
    .filter((path) => file.endsWith('.html') || existsSync(join(distFolder, path)) || path.startsWith('assets/'));
}
