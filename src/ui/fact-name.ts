import type { FactPath } from '../domain/fact';
import { sentenceStart } from '../words/sentence-start';
import type { Words } from '../words/words';
import { benefitName } from './edition-names';
import { heldBenefits } from './held-benefits';
import type { PanelModel } from './panel-model';

/**
 * A fact's name inside a sentence: `offer.liveSince` → `go-live date`. A path of a list's item is named by its last
 * part, a benefit's by its own name too.
 */
export function factName(path: FactPath, words: Words, model: PanelModel): string {
  const [group = '', ...rest] = path.split(/[.[\]/]+/).filter((part) => part !== '');
  const fields = fieldsOf(group, words);
  const last = rest.at(-1) ?? 'all';
  const name = fields[last] ?? fields.all ?? words.facts.tiers;
  const whose = group === 'benefits' && rest.length > 1 ? heldName(rest[0] ?? '', words, model) : undefined;
  return whose === undefined ? name : words.panel.factOf(name, whose);
}

/** The same at the start of a line. */
export function factTitle(path: FactPath, words: Words, model: PanelModel): string {
  return sentenceStart(factName(path, words, model));
}

/** Held benefits are pointed at by their place in the list, or by their id. */
function heldName(item: string, words: Words, model: PanelModel): string | undefined {
  if (!/^\d+$/.test(item)) return benefitName(item, words, model.edition);
  const held = heldBenefits(model.case)[Number(item)];
  return held?.id ? benefitName(held.id, words, model.edition) : held?.name;
}

function fieldsOf(group: string, words: Words): Record<string, string> {
  const { account, offer, sales, owner, message, contacts, benefits, plans } = words.facts;
  const groups: Record<string, Record<string, string>> = {
    account: { ...account, all: words.panel.account },
    offer: { ...offer, all: words.panel.offer },
    sales: { ...sales, all: sales.billedUsd },
    owner: { ...owner, all: owner.known },
    message: { ...message, all: message.received },
    contacts: { ...contacts },
    benefits: { ...benefits },
    plans: { ...plans, all: offer.plans },
  };
  return groups[group] ?? {};
}
