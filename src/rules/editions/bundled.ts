import type { EditionSource } from '../../domain/edition-view';
import type { EditionFile } from '../edition-file';
import fam202609 from './fam-2026-09.json';
import gtm2018 from './gtm-2018.json';
import gtm201901 from './gtm-2019-01.json';
import mr201909 from './mr-2019-09.json';
import mr202002 from './mr-2020-02.json';
import mr202004 from './mr-2020-04.json';
import mr202009 from './mr-2020-09.json';
import mr202103 from './mr-2021-03-seed.json';
import mr202107 from './mr-2021-07.json';
import mr2022 from './mr-2022-isvsuccess.json';
import mr202308 from './mr-2023-08-fy24.json';
import mr202312 from './mr-2023-12.json';
import mr202507 from './mr-2025-07-fy26.json';
import sources from './sources.json';

/** The editions that ship with the product, oldest first. */
export const bundledEditions: EditionFile[] = [
  gtm2018,
  gtm201901,
  mr201909,
  mr202002,
  mr202004,
  mr202009,
  mr202103,
  mr202107,
  mr2022,
  mr202308,
  mr202312,
  mr202507,
  fam202609,
].map(asEdition);

export const bundledSources: Record<string, EditionSource> = asSources(sources);

// The parsing edge of our own data: a test runs every file through the edition schema, so that the page need not carry one.
function asEdition(data: unknown): EditionFile {
  if (!isEdition(data)) throw new Error('An edition file has no window and no rules.');
  return data;
}

function isEdition(data: unknown): data is EditionFile {
  return typeof data === 'object' && data !== null && 'window' in data && 'rules' in data && 'benefits' in data;
}

function asSources(data: unknown): Record<string, EditionSource> {
  if (!isSources(data)) throw new Error('The list of sources is empty.');
  return data;
}

function isSources(data: unknown): data is Record<string, EditionSource> {
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0;
}
