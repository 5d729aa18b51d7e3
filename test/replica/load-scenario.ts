import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Scenario, scenario } from './scenario-schema';

/** A change to a scenario, in the manner of a JSON merge patch: objects merge, everything else replaces, null removes. */
export type ScenarioChange = { readonly [key: string]: unknown };

/**
 * Reads `scenarios/<name>.json`. A file may say `"extends": "<other>"` and hold only what differs. Throws when the file is absent or does
 * not hold a scenario: a broken scenario is a bug of the test that names it.
 */
export async function loadScenario(name: string, change: ScenarioChange = {}): Promise<Scenario> {
  const parsed = z.safeParse(scenario, merge(await readWithBase(name), change));
  if (!parsed.success) {
    throw new Error(
      `scenario ${name}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    );
  }
  return lengthen(parsed.data);
}

async function readWithBase(name: string): Promise<unknown> {
  const file = new URL(`./scenarios/${name}.json`, import.meta.url);
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isObject(content) || typeof content.extends !== 'string') return content;
  const { extends: base, ...change } = content;
  return merge(await readWithBase(base), change);
}

function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = key in base ? merge(base[key], value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Copies the signed-in account's first offer until its list is as long as the scenario asks. */
function lengthen(whole: Scenario): Scenario {
  const owner = whole.accounts[whole.account];
  if (!owner) throw new Error(`scenario ${whole.title}: no account ${whole.account}`);
  const first = Object.values(owner.offers)[0];
  if (!first) return whole;
  for (let number = 1; number <= whole.extraOffers; number += 1) {
    const digits = String(number).padStart(4, '0');
    owner.offers[`extra-offer-${digits}`] = {
      ...first,
      productId: `00000000-0000-4000-8000-${digits.padStart(12, '0')}`,
      alias: `Contoso Extra ${digits}`,
      status: number % 3 === 0 ? 'draft' : 'live',
    };
  }
  return whole;
}
