import type { AccountUser } from '../domain/case';
import { civilDate, dayNumber } from '../domain/civil-date';
import type { Notice } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import { possibleDay } from './case-facts';
import { isCatchAll } from './contact-checks';
import { assignedContacts } from './contact-facts';
import { matches, stateOf } from './held-benefits';
import type { BenefitSubject } from './judge-benefits';
import { bounds, certain, listed, possible } from './possible';
import { isOffered } from './rows-of-kind';
import { staleFacts } from './stale-facts';
import type { JudgedTier } from './tier';

export interface NoticeSubject extends Omit<BenefitSubject, 'tier'> {
  tier: JudgedTier | null;
}

/** What a reader should know beside the verdicts. */
export function noticesOf(subject: NoticeSubject): Notice[] {
  return [
    ...ofEdition(subject),
    ...ofTier(subject),
    ...ofOffer(subject),
    ...ofContacts(subject),
    ...ofDates(subject),
    ...assumed(subject),
  ];
}

function ofEdition({ edition, facts }: NoticeSubject): Notice[] {
  const notices: Notice[] = [];
  const reviewBy = edition.file.reviewBy;
  if (reviewBy !== undefined && facts.asOf > dayNumber(reviewBy))
    notices.push({ id: 'rules-past-review-date', dates: [reviewBy] });
  if (edition.rows.length === 0) notices.push({ id: 'benefits-not-published' });
  return notices;
}

function ofTier({ tier }: NoticeSubject): Notice[] {
  if (!tier) return [];
  const notices: Notice[] = [];
  if (tier.table?.supplied) notices.push({ id: 'tier-table-supplied' });
  const read = tier.metrics.metrics.some(({ value }) => value.kind !== 'any');
  if (!tier.evaluated.final && read) notices.push({ id: 'figures-not-final' });
  return notices;
}

function ofOffer({ edition, facts, kind, live }: NoticeSubject): Notice[] {
  const notices: Notice[] = [];
  const { rules } = edition;
  const type = certain(facts.type);
  const managed = edition.rows.some((row) => row.id === 'engagement-manager');
  if (managed && live.verdict === 'yes' && kind.verdict === 'transact') notices.push({ id: 'engagement-manager' });
  const stores = certain(possible<string[]>(facts.input.offer?.storefronts));
  if (rules.isvConnect && type?.startsWith('dynamics-365') && (stores?.includes('appsource') ?? true))
    notices.push({ id: 'isv-connect' });
  if (rules.choosePerPublication && (kind.verdict === 'list' || kind.verdict === 'trial'))
    notices.push({ id: 'publishers-choose-per-publication' });
  const sponsored = (facts.benefits ?? []).some((held) => {
    const end = certain(possibleDay(held.endsOn));
    const balance = possible<number>(typeof held.balanceUsd === 'number' ? held.balanceUsd : undefined);
    const open = end === undefined ? balance.kind !== 'any' && bounds(balance).low > 0 : end >= facts.asOf;
    return (
      open && (held.id?.startsWith('azure-sponsorship') ?? held.name?.toLowerCase().includes('sponsorship') ?? false)
    );
  });
  if (sponsored) notices.push({ id: 'sponsorship-not-stackable' });
  return notices;
}

function ofContacts({ edition, facts }: NoticeSubject): Notice[] {
  const notices: Notice[] = [];
  const contacts = assignedContacts(facts);
  const owners = certain(possible<AccountUser[]>(facts.input.account?.users))?.filter((user) =>
    certain(possible<string[]>(user.roles))?.some((role) => /^(owner|所有者)$/i.test(role.trim())),
  );
  if (contacts?.length === 1) notices.push({ id: 'single-contact', fact: 'contacts' });
  if (owners?.length === 1) notices.push({ id: 'single-contact', fact: 'account.users' });
  const caught = contacts?.find(isCatchAll);
  if (caught) notices.push({ id: 'catch-all-address', fact: `${caught.path}.email` });
  const foreign = contacts?.find(
    ({ language }) => language !== undefined && language.trim() !== '' && !/^(en|english)\b/i.test(language.trim()),
  );
  if (edition.rules.englishOnly && foreign)
    notices.push({ id: 'english-only', fact: `${foreign.path}.preferredLanguage` });
  return notices;
}

function ofDates({ edition, facts, clocks, kind }: NoticeSubject): Notice[] {
  const notices: Notice[] = [];
  const stale = staleFacts(facts);
  if (stale.length > 0) notices.push({ id: 'facts-stale', facts: stale });
  const computed = clocks.filter((clock) => clock.id === 'benefit-expiry').flatMap((clock) => listed(clock.due) ?? []);
  const newest = computed.at(-1);
  if (newest === undefined) return notices;
  const rows = edition.rows.filter((row) => isOffered(row, kind));
  for (const held of facts.benefits ?? []) {
    const shown = certain(possibleDay(held.activateBy));
    const row = rows.find((one) => matches(one, held));
    const state = stateOf(held);
    if (shown === undefined || !row || state === 'completed' || computed.includes(shown)) continue;
    notices.push({ id: 'page-date-differs', benefitId: row.id, dates: [civilDate(shown), civilDate(newest)] });
  }
  return notices;
}

/** Facts that were not read and are taken as none or no, one notice each (contract section 1). */
function assumed({ facts, tier, edition }: NoticeSubject): Notice[] {
  const account = facts.input.account;
  const paths: FactPath[] = [...(tier?.metrics.assumed ?? [])];
  if (possible<boolean>(account?.optedOut).kind === 'any') paths.push('account.optedOut');
  if (edition.rules.liftrLite && tier && possible<boolean>(account?.liftrLite).kind === 'any')
    paths.push('account.liftrLite');
  return paths.map((fact) => ({ id: 'assumed', fact }));
}
