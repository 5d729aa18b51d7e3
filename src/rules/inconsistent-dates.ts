import type { FactPath } from '../domain/fact';
import type { CaseFacts } from './case-facts';
import { possibleDay } from './case-facts';
import { certain } from './possible';

/** Dates that cannot all be true on the day asked about, by path. Each pair is told by the fact that a person would check first. */
export function inconsistentDates(facts: CaseFacts): FactPath[] {
  const wrong: FactPath[] = [];
  const live = certain(facts.liveSince);
  const status = certain(facts.status);
  const delisted = certain(facts.delistedOn);
  if (live !== undefined && live > facts.asOf && (status === 'live' || status === 'pending-stop-distribution'))
    wrong.push('offer.liveSince');
  if (live !== undefined && delisted !== undefined && delisted < live) wrong.push('offer.delistedOn');
  if (live !== undefined && facts.publishedOn?.some((day) => day < live)) wrong.push('offer.publishedOn');
  facts.benefits?.forEach((held, index) => {
    const activated = certain(possibleDay(held.activatedOn));
    const at = `benefits[${String(index)}]`;
    if (activated === undefined) return;
    if (activated > facts.asOf) wrong.push(`${at}.activatedOn`);
    const later: ['contactedOn', 'completedOn'] = ['contactedOn', 'completedOn'];
    for (const name of later) {
      const day = certain(possibleDay(held[name]));
      if (day !== undefined && day < activated) wrong.push(`${at}.${name}`);
    }
  });
  facts.contacts?.forEach((contact, index) => {
    const assigned = certain(possibleDay(contact.assignedOn));
    if (assigned !== undefined && assigned > facts.asOf) wrong.push(`contacts[${String(index)}].assignedOn`);
  });
  return wrong;
}
