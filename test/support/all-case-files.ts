import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionIds } from '../../src/rules/describe-edition';
import { type CaseFile, readCaseInput } from './case-file';

export const caseFolder = resolve(import.meta.dirname, '../cases');

/** Every case file's path below the folder of cases, sorted. */
export function caseFilePaths(): string[] {
  return readdirSync(caseFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
}

/** The cases of every file; throws on a file that is no case file, which the case tests name one by one. */
export function allCaseFiles(): CaseFile[] {
  return caseFilePaths().flatMap((file) => {
    const read = readCaseInput(JSON.parse(readFileSync(join(caseFolder, file), 'utf8')), '1970-01-01', editionIds);
    if (!read.ok) throw new Error(`${file} is no case file: ${JSON.stringify(read.problems)}`);
    return read.items.filter((item): item is CaseFile => 'expect' in item);
  });
}
