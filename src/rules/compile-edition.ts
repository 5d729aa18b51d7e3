import type { DayNumber } from '../domain/civil-date';
import { dayNumber } from '../domain/civil-date';
import type { EditionText } from '../domain/edition-view';
import type { EditionConfidence } from '../domain/evaluation';
import type { ActingRules, BenefitRow, EditionFile, RuleName, TierRow } from './edition-file';

/** A benefit row as the engine judges it: inherited, named, and with its tier as a rank. */
export interface CompiledRow extends BenefitRow {
  name: EditionText;
  aliases: string[];
  /** True where the row is not known to hold: it lies between two tables that do not agree on it. */
  unpublished: boolean;
}

export interface RuleInForce {
  id: string;
  source: string;
  confidence: EditionConfidence;
  /** The edition that states it. */
  from: string;
}

/** An edition ready to judge by: everything inherited is in place and nothing refers outside it. */
export interface CompiledEdition {
  id: string;
  file: EditionFile;
  from: DayNumber;
  to: DayNumber | null;
  tiers: TierRow[] | null;
  rows: CompiledRow[];
  rules: { [Name in RuleName]: ActingRules[Name] | null };
  /** Every rule in force with its source: acting rules by name, then the edition's own remarks. */
  rulesInForce: RuleInForce[];
}

/** Compiles editions in the order of their windows; each sees those before it. */
export function compileEditions(files: EditionFile[]): CompiledEdition[] {
  const ordered = [...files].sort((a, b) => a.window.from.localeCompare(b.window.from));
  const names = namesOf(ordered);
  const compiled: CompiledEdition[] = [];
  for (const file of ordered) {
    const before = compiled.at(-1);
    const stated = rulesOf(file, before);
    compiled.push({
      id: file.id,
      file,
      from: dayNumber(file.window.from),
      to: file.window.to === null ? null : dayNumber(file.window.to),
      tiers: file.tiers === 'not-published' ? null : file.tiers,
      rows: rowsOf(file, ordered, compiled, names),
      rules: stated.rules,
      rulesInForce: [
        ...stated.inForce,
        ...file.remarks.map(({ id, source, confidence }) => ({ id, source, confidence, from: file.id })),
      ],
    });
  }
  return compiled;
}

type Names = Map<string, { name: EditionText; aliases: string[] }>;

function namesOf(files: EditionFile[]): Names {
  const names: Names = new Map();
  for (const file of files) {
    for (const row of file.benefits) {
      if (row.name) names.set(row.id, { name: row.name, aliases: row.aliases ?? [] });
    }
  }
  return names;
}

function rowsOf(file: EditionFile, all: EditionFile[], before: CompiledEdition[], names: Names): CompiledRow[] {
  if (file.tableBetween) return rowsBetween(file.tableBetween, all, names);
  const inherited = before.find((edition) => edition.id === file.rowsFrom)?.rows ?? [];
  const own = new Set(file.benefits.map((row) => row.id));
  return [
    ...inherited.filter((row) => !own.has(row.id) && !file.withdrawn?.includes(row.id)),
    ...file.benefits.map((row) => compileRow(row, names, false)),
  ];
}

/** Rows equal in the table before and the table after are used, as inferred; of the others only the existence is known. */
function rowsBetween([earlier, later]: [string, string], all: EditionFile[], names: Names): CompiledRow[] {
  const first = all.find((file) => file.id === earlier)?.benefits ?? [];
  const second = all.find((file) => file.id === later)?.benefits ?? [];
  const rows = [...first, ...second.filter((row) => !first.some((known) => known.id === row.id))];
  return rows.map((row) => {
    const twin = second.find((other) => other.id === row.id);
    const same = first.includes(row) && twin !== undefined && ruleText(row) === ruleText(twin);
    return { ...compileRow({ ...row, confidence: 'inferred' }, names, !same) };
  });
}

function ruleText(row: BenefitRow): string {
  return JSON.stringify([row.category, row.kinds, row.fromTier, row.gates ?? [], row.amounts ?? {}]);
}

function compileRow(row: BenefitRow, names: Names, unpublished: boolean): CompiledRow {
  const known = names.get(row.id);
  return {
    ...row,
    name: row.name ?? known?.name ?? { en: row.id, zh: row.id },
    aliases: row.aliases ?? known?.aliases ?? [],
    unpublished,
  };
}

function rulesOf(file: EditionFile, before: CompiledEdition | undefined) {
  const inForce: RuleInForce[] = [];
  const rule = <Name extends RuleName>(name: Name): ActingRules[Name] | null => {
    const own = file.rules[name];
    const carried = before?.rules[name] ?? null;
    const stated = own === undefined ? carried && { ...carried, confidence: 'inferred' as const } : own;
    if (!stated) return null;
    const from = own ? file.id : (before?.rulesInForce.find((known) => known.id === name)?.from ?? file.id);
    inForce.push({ id: name, source: stated.source, confidence: stated.confidence, from });
    return stated;
  };
  const rules: CompiledEdition['rules'] = {
    silence: rule('silence'),
    answer: rule('answer'),
    expiry: rule('expiry'),
    completeBy: rule('completeBy'),
    seats: rule('seats'),
    yearlyRefresh: rule('yearlyRefresh'),
    contacts: rule('contacts'),
    contactBeforeActivation: rule('contactBeforeActivation'),
    enrolment: rule('enrolment'),
    keepsUnlocked: rule('keepsUnlocked'),
    liftrLite: rule('liftrLite'),
    azureBilling: rule('azureBilling'),
    handsOnServices: rule('handsOnServices'),
    companyLevel: rule('companyLevel'),
    isvConnect: rule('isvConnect'),
    englishOnly: rule('englishOnly'),
    choosePerPublication: rule('choosePerPublication'),
    oneSponsorshipAtATime: rule('oneSponsorshipAtATime'),
  };
  return { rules, inForce };
}
