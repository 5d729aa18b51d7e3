import type { Verdict } from '../domain/codes';
import type { NeededChange } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import type { Clause } from './clause';
import { clause } from './clause';
import type { CompiledEdition } from './compile-edition';
import type { Gate } from './edition-file';
import { matches, stateOf } from './held-benefits';
import { either, not } from './kleene';
import type { JudgedKind } from './listing-kind';
import { decide, possible } from './possible';

/** The fact that a completed listing optimization is read from. */
export const optimizationFact: FactPath = 'benefits.listing-optimization.state';

const optimizationIds = ['listing-optimization', 'ltc-listing-optimization'];

/** Judges one gate for one case. The row that carries it names the source. */
export function judgeGate(gate: Gate, facts: CaseFacts, edition: CompiledEdition, kind: JudgedKind): Clause {
  const source = edition.file.source;
  switch (gate) {
    case 'not-for-byol':
      return decided(gate, source, kind.allByol ? 'no' : 'yes', 'not-for-byol', ['offer.listingOptions'], null);
    case 'not-for-private': {
      const isPublic = decide(facts.visibility, (visibility) => visibility === 'public');
      return decided(gate, source, isPublic, 'not-for-private', ['offer.visibility'], {
        fact: 'offer.visibility',
        becomes: 'public',
      });
    }
    case 'needs-public-listing':
      return publicListing(facts, source);
    case 'needs-listing-optimization':
      return listingOptimization(facts, edition, source);
    case 'needs-co-sell-ready': {
      const ready = decide(facts.coSellReady, Boolean);
      return decided(gate, source, ready, 'needs-co-sell-ready', ['offer.coSellReady'], {
        fact: 'offer.coSellReady',
        becomes: true,
      });
    }
    case 'hands-on-service-only':
      return handsOnService(facts, edition, kind, source);
    case 'supported-azure-billing':
      return azureBilling(facts, edition);
  }
}

function decided(
  rule: Gate,
  source: string,
  verdict: Verdict,
  reason: Reason,
  facts: FactPath[],
  need: NeededChange | null,
): Clause {
  if (verdict === 'yes') return clause(rule, source, 'yes', facts);
  if (verdict === 'no') return clause(rule, source, 'no', facts, { reasons: [reason], needs: need && [need] });
  return clause(rule, source, 'unknown', facts, { missing: facts });
}

/** A private offer needs a public listing with the same solution beside it. */
function publicListing(facts: CaseFacts, source: string): Clause {
  const beside = possible<boolean>(facts.input.offer?.hasPublicListing);
  const isPublic = decide(facts.visibility, (visibility) => visibility === 'public');
  const listedBeside = decide(beside, Boolean);
  const verdict = either(isPublic, listedBeside);
  const open: FactPath[] = [];
  if (isPublic === 'unknown') open.push('offer.visibility');
  if (listedBeside === 'unknown') open.push('offer.hasPublicListing');
  const need = { fact: 'offer.hasPublicListing', becomes: true };
  const read: FactPath[] = ['offer.visibility', 'offer.hasPublicListing'];
  if (verdict === 'unknown') return clause('needs-public-listing', source, verdict, read, { missing: open });
  return decided('needs-public-listing', source, verdict, 'needs-public-listing', read, need);
}

/** Completed under either of its two ids; a state other than completed is a no; no state read is not known. */
function listingOptimization(facts: CaseFacts, edition: CompiledEdition, source: string): Clause {
  const rows = edition.rows.filter((row) => optimizationIds.includes(row.id));
  const held = (facts.benefits ?? []).filter(
    (benefit) => optimizationIds.includes(benefit.id ?? '') || rows.some((row) => matches(row, benefit)),
  );
  const states = held.map(stateOf).filter((state) => state !== undefined);
  const verdict: Verdict = states.includes('completed') ? 'yes' : states.length > 0 ? 'no' : 'unknown';
  const need = { fact: optimizationFact, becomes: 'completed' };
  return decided('needs-listing-optimization', source, verdict, 'needs-listing-optimization', [optimizationFact], need);
}

/** Of consulting offers only a proof of concept, an implementation or a workshop has it; other kinds of offer pass. */
function handsOnService(facts: CaseFacts, edition: CompiledEdition, kind: JudgedKind, source: string): Clause {
  const hands = edition.rules.handsOnServices?.serviceKinds ?? [];
  const consulting: Verdict = kind.possible.includes('consulting')
    ? kind.possible.length === 1
      ? 'yes'
      : 'unknown'
    : 'no';
  const handsOn = decide(facts.serviceKind, (service) => hands.includes(service));
  const verdict = either(not(consulting), handsOn);
  const open: FactPath[] = [];
  if (consulting === 'unknown') open.push(...kind.missing);
  if (handsOn === 'unknown') open.push('offer.serviceKind');
  if (verdict === 'unknown')
    return clause('hands-on-service-only', source, verdict, ['offer.serviceKind'], { missing: open });
  return decided('hands-on-service-only', source, verdict, 'not-for-service-kind', ['offer.serviceKind'], null);
}

/** Azure sponsorship works with some billing accounts only (source S-AZSPFAQ, undated, hence the setting for older editions). */
function azureBilling(facts: CaseFacts, edition: CompiledEdition): Clause {
  const rule = edition.rules.azureBilling;
  const source = rule?.source ?? edition.file.source;
  const billing = possible<string>(facts.input.account?.azureBilling);
  if (!rule || (billing.kind === 'any' && rule.whenNotRead === 'supported')) {
    return clause('supported-azure-billing', source, 'yes', ['account.azureBilling']);
  }
  const supported = decide(billing, (account) => rule.supported.includes(account));
  const need = { fact: 'account.azureBilling', becomes: rule.supported[0] ?? null };
  return decided(
    'supported-azure-billing',
    source,
    supported,
    'billing-account-not-supported',
    ['account.azureBilling'],
    need,
  );
}
