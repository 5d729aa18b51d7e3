import { contactCheckIds } from '../../../src/domain/codes';
import type { EvaluatedBenefit, EvaluatedCause, EvaluatedCheck, Evaluation } from '../../../src/domain/evaluation';
import type { Reading } from '../../../src/domain/reading';
import { type Cause, causes } from '../../../src/domain/reason-codes';
import type { PanelModel } from '../../../src/ui/panel-model';
import { earlierEditionView, editionView } from './edition-view';

export const today = '2026-04-14';

export const reading: Reading = {
  kind: 'offer-overview',
  address: 'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/1/overview',
  productId: '1',
  readAt: '2026-04-14T09:10:00Z',
  language: 'en',
  values: { offer: { type: 'saas', status: 'live', name: 'Contoso Ledger Cloud', offerId: 'contoso-ledger' } },
  places: {
    'offer.type': { page: 'offer-overview', label: 'Offer type' },
    'offer.status': { page: 'offer-overview', label: 'Status' },
  },
  notFound: ['offer.azureIpCoSell'],
  problems: [],
};

/** A cause that was looked at; all that are not named are ruled out. */
export function causesWith(found: Partial<Record<Cause, Partial<EvaluatedCause>>>): EvaluatedCause[] {
  return causes
    .filter((id) => found[id] || !['dates-inconsistent', 'insufficient-facts', 'recheck-first'].includes(id))
    .map((id) => ({ id, result: 'pass', evidence: [], missing: [], next: null, ...found[id] }));
}

export function checksWith(found: Partial<Record<EvaluatedCheck['id'], Partial<EvaluatedCheck>>>): EvaluatedCheck[] {
  return contactCheckIds.map((id) => ({ id, result: 'pass', evidence: [], next: null, ...found[id] }));
}

export function benefitWith(id: string, parts: Partial<EvaluatedBenefit>): EvaluatedBenefit {
  return {
    id,
    category: 'marketing',
    condition: 'eligible',
    reasons: [],
    missing: [],
    needs: [],
    amountUsd: null,
    deadline: null,
    activation: 'available',
    confidence: 'documented',
    fromTier: editionView.benefits[id]?.fromTier ?? null,
    source: 'S-DECK',
    ...parts,
  };
}

export function evaluationWith(parts: Partial<Evaluation>): Evaluation {
  return {
    edition: {
      id: editionView.id,
      chosenBecause: 'window',
      window: editionView.window,
      confidence: editionView.confidence,
      rules: [],
    },
    asOf: today,
    kind: { verdict: 'transact', reasons: ['sold-through-microsoft'], missing: [] },
    live: { verdict: 'yes', daysLive: 214, reasons: ['live'], missing: [] },
    tier: null,
    benefits: [],
    clocks: [],
    contact: checksWith({}),
    diagnosis: { causes: causesWith({}), first: null, verdict: 'none' },
    next: { id: 'none', page: null },
    notices: [],
    trace: [],
    ...parts,
  };
}

export function modelWith(parts: Partial<PanelModel>): PanelModel {
  return {
    language: 'en',
    theme: 'light',
    side: 'end',
    open: true,
    tabPosition: 30,
    view: { state: 'read', reading, lost: [] },
    subject: 'offer',
    title: 'Contoso Ledger Cloud',
    case: { asOf: today },
    evaluation: evaluationWith({}),
    edition: editionView,
    otherEditions: [earlierEditionView],
    readings: [reading],
    today,
    pageAddresses: {
      'marketing-benefits': 'https://partner.microsoft.com/dashboard/v2/benefits/marketing',
      history: 'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/1/history',
      'plan-overview': 'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/1/plans',
      'offer-setup': 'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/1/setup',
    },
    ...parts,
  };
}
