import type { FactPath } from '../domain/fact';
import type { Words } from '../words/words';
import { factName } from './fact-name';
import { isObject, knownValue } from './fact-value';
import type { PanelModel } from './panel-model';

/**
 * What is missing of a fact that a verdict waits for: the fact, or its exact value where it is known in part, or its
 * value in US dollars where it was read in another currency.
 */
export function missingName(path: FactPath, words: Words, model: PanelModel): string {
  const name = factName(path, words, model);
  const value = valueAt(path, model);
  if (isObject(value) && 'currency' in value) return words.panel.inUsd(name);
  return isObject(value) && ('oneOf' in value || 'min' in value || 'max' in value) ? words.panel.exact(name) : name;
}

function valueAt(path: FactPath, model: PanelModel): unknown {
  let value: unknown = model.case;
  for (const part of path.split(/[.[\]]+/).filter((step) => step !== '')) {
    const known = knownValue(value);
    if (Array.isArray(known)) value = known[Number(part)];
    else value = isObject(known) ? known[part] : undefined;
  }
  return knownValue(value);
}
