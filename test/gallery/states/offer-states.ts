import type { TraceNode } from '../../../src/domain/evaluation';
import type { PanelModel } from '../../../src/ui/panel-model';
import { benefitWith, causesWith, checksWith, evaluationWith, modelWith, reading } from './model';

const trace = (id: string, verdict: string, rule: string): TraceNode => ({
  id,
  verdict,
  rule,
  edition: 'mr-2025-07-fy26',
  source: 'S-DECK',
  facts: [
    {
      fact: 'sales.billedTtmUsd',
      value: 38_300,
      source: 'page',
      readAt: '2026-04-13T10:00:00Z',
      place: { page: 'insights-revenue', label: 'Billed revenue' },
    },
  ],
});

const endingSoon: PanelModel = modelWith({
  case: { asOf: '2026-04-14', sales: { billedTtmUsd: 38_300, teamsMau: 188, billedUsd: 640_000 } },
  evaluation: evaluationWith({
    tier: {
      current: 't25k',
      next: 't100k',
      gaps: [
        { metric: 'billedTtmUsd', have: 38_300, need: 100_000, short: 61_700 },
        { metric: 'teamsMau', have: 188, need: 1000, short: 812 },
      ],
      basis: 'sales',
      verdict: 'yes',
      reasons: ['tier-reached'],
      missing: [],
      final: false,
      possible: ['t25k'],
    },
    benefits: [
      benefitWith('press-release', { deadline: '2026-04-18' }),
      benefitWith('testimonial', { deadline: '2026-04-18', reasons: ['tier-reached'] }),
      benefitWith('azure-sponsorship-poc', { amountUsd: 2000, reasons: ['tier-reached'], category: 'sales' }),
      benefitWith('listing-optimization', { condition: 'expired', reasons: ['completed'], activation: 'done' }),
      benefitWith('blog-feature', { condition: 'used', activation: 'active', reasons: ['tier-reached'] }),
      benefitWith('success-story', {
        condition: 'locked',
        reasons: ['tier-not-reached'],
        needs: [{ fact: 'sales.billedTtmUsd', raiseTo: 100_000, by: 61_700 }],
        activation: 'none',
      }),
      benefitWith('social-spotlight', { condition: 'unknown', missing: ['offer.visibility'], activation: 'none' }),
    ],
    clocks: [
      {
        id: 'activate-by',
        starts: null,
        due: '2026-04-18',
        daysLeft: 4,
        state: 'running',
        basis: 'page',
        benefitId: 'press-release',
      },
      {
        id: 'activate-by',
        starts: null,
        due: '2026-04-18',
        daysLeft: 4,
        state: 'running',
        basis: 'page',
        benefitId: 'testimonial',
      },
      { id: 'anniversary', starts: '2023-06-30', due: '2026-06-30', daysLeft: 77, state: 'running', basis: 'rule' },
    ],
    next: { id: 'activate', page: 'marketing-benefits', benefitId: 'press-release', until: '2026-04-18' },
    notices: [{ id: 'sponsorship-not-stackable' }],
    trace: [trace('tier', 'yes', 'tier'), trace('benefit/press-release', 'eligible', 'benefit')],
  }),
});

const sameAddress: PanelModel = modelWith({
  title: 'Fabrikam Site Assessment',
  evaluation: evaluationWith({
    kind: { verdict: 'consulting', reasons: ['consulting-service'], missing: [] },
    live: { verdict: 'yes', daysLive: 36, reasons: ['live'], missing: [] },
    contact: checksWith({ 'email-differs': { result: 'fail', next: 'change-contact-email' } }),
    diagnosis: {
      causes: causesWith({
        'contact-email-same-as-account': {
          result: 'fail',
          next: 'change-contact-email',
          evidence: [
            {
              fact: 'contacts[0].email',
              value: 'partner@fabrikam.example',
              place: 'marketing-benefits',
              readAt: '2026-04-14T09:00:00Z',
            },
            {
              fact: 'account.email',
              value: 'Partner@fabrikam.example',
              place: 'legal-info',
              readAt: '2026-04-12T09:00:00Z',
            },
          ],
        },
        'no-message-check-owner': { result: 'unknown', missing: ['message.received'], next: 'ask-offer-owner' },
      }),
      first: 'contact-email-same-as-account',
      verdict: 'found',
    },
    next: { id: 'change-contact-email', page: 'marketing-benefits' },
    clocks: [{ id: 'silence', starts: '2026-03-09', due: '2026-03-30', daysLeft: -15, state: 'over', basis: 'rule' }],
  }),
});

const noGoLiveDate: PanelModel = modelWith({
  title: '康拓索智能巡检',
  evaluation: evaluationWith({
    kind: { verdict: 'trial', reasons: ['free-trial-attached'], missing: [] },
    live: { verdict: 'yes', daysLive: null, reasons: ['live'], missing: ['offer.liveSince'] },
    diagnosis: {
      causes: causesWith({
        'waiting-time': { result: 'unknown', missing: ['offer.liveSince'], next: 'wait-until' },
        'insufficient-facts': { result: 'fail', missing: ['offer.liveSince'], next: 'enter-live-date' },
      }),
      first: null,
      verdict: 'unknown',
    },
    next: { id: 'enter-live-date', page: 'history', fact: 'offer.liveSince' },
  }),
  readings: [{ ...reading, notFound: ['offer.liveSince', 'offer.azureIpCoSell'] }],
});

/** What the panel says of one offer, by name. */
export const offerStates: Record<string, PanelModel> = {
  'ending-soon': endingSoon,
  'same-address': sameAddress,
  'no-go-live-date': noGoLiveDate,
};
