import type { Case } from '../../domain/case';
import type { FactPath } from '../../domain/fact';

/**
 * The case with one fact set to another value; the case that was given stays as it is. The value must be one that the case
 * schema accepts for that fact. `contacts[0].email` and `benefits.listing-optimization.state` reach into lists by position and
 * by id; an entry that is not there is added.
 */
export function withFact(input: Case, path: FactPath, value: unknown): Case {
  const changed = structuredClone(input);
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop();
  if (last === undefined) return changed;
  Reflect.set(steps.reduce<object>(entered, changed), last, value);
  return changed;
}

const lists = ['contacts', 'benefits'];

function entered(holder: object, step: string): object {
  if (Array.isArray(holder)) return itemOf(holder, step);
  const held: unknown = Reflect.get(holder, step);
  const inner: unknown = isObject(held) && 'value' in held ? held.value : held;
  if (isObject(inner)) return inner;
  const created = lists.includes(step) ? [] : {};
  Reflect.set(holder, step, created);
  return created;
}

function itemOf(list: unknown[], step: string): object {
  const byPosition = /^\d+$/.test(step);
  const found = byPosition
    ? list[Number(step)]
    : list.find((item) => isObject(item) && 'id' in item && item.id === step);
  if (isObject(found)) return found;
  const created = byPosition ? {} : { id: step };
  list.push(created);
  return created;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
