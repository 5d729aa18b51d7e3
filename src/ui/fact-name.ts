import type { EditionView } from '../domain/edition-view';
import type { FactPath } from '../domain/fact';
import type { Words } from '../words/words';
import { benefitName } from './edition-names';

/** A fact's name for the reader: `offer.liveSince` → `Go-live date`. A path of a list's item is named by its last part. */
export function factName(path: FactPath, words: Words, edition: EditionView | null): string {
  const parts = path.split(/[.[\]/]+/).filter((part) => part !== '');
  const [group = '', ...rest] = parts;
  const fields = wordsOf(group, words);
  const last = rest.at(-1) ?? (group === 'owner' ? 'known' : group === 'message' ? 'received' : 'all');
  const name = fields[last] ?? fields.all ?? words.facts.tiers;
  const benefit = group === 'benefits' && rest.length > 1 ? rest[0] : undefined;
  return benefit && !/^\d+$/.test(benefit) ? `${name} (${benefitName(benefit, words, edition)})` : name;
}

function wordsOf(group: string, words: Words): Record<string, string> {
  const { account, offer, sales, owner, message, contacts, benefits, plans } = words.facts;
  const groups: Record<string, Record<string, string>> = {
    account: { ...account, all: words.panel.account },
    offer: { ...offer, all: words.panel.offer },
    sales: { ...sales, all: sales.billedUsd },
    owner: { ...owner },
    message: { ...message },
    contacts: { ...contacts },
    contact: { ...contacts },
    benefits: { ...benefits },
    plans: { ...plans, all: offer.plans },
  };
  return groups[group] ?? {};
}
