import type { EditionView } from '../../../src/domain/edition-view';

const text = (en: string, zh = en) => ({ en, zh });
const tier = (id: string, label: string, usd: number, teamsMau?: number, needsDesignation = false) => ({
  id,
  label: text(label),
  thresholds: { billedTtmUsd: usd, ...(teamsMau === undefined ? {} : { teamsMau }) },
  needsDesignation,
});
const benefit = (
  en: string,
  zh: string,
  fromTier: string,
  category: 'marketing' | 'sales' = 'marketing',
): EditionView['benefits'][string] => ({
  name: { en, zh, zhIsOurs: true },
  category,
  kinds: ['transact'],
  fromTier,
  source: 'S-DECK',
});

/** A small edition in the shape that the rules describe themselves in, for pictures and unit tests. */
export const editionView: EditionView = {
  id: 'mr-2025-07-fy26',
  name: text('Marketplace Rewards FY26'),
  window: { from: '2025-07-01', to: '2026-08-31' },
  confidence: 'inferred',
  tiers: [
    { ...tier('publisher', 'Publisher', 0), label: text('Publisher', '发布者') },
    tier('t500', '$500', 500),
    tier('t25k', '$25K', 25_000, 250),
    tier('t100k', '$100K', 100_000, 1000),
    tier('t500k', '$500K', 500_000, 5000),
    tier('t1m', '$1M', 1_000_000, 50_000),
    tier('t4m', '$4M', 4_000_000, 400_000),
    tier('t8m', '$8M', 8_000_000, undefined, true),
    tier('t20m', '$20M', 20_000_000, undefined, true),
  ],
  benefits: {
    'listing-optimization': benefit('Commercial marketplace listing optimization', '商业市场列表优化', 'publisher'),
    'press-release': benefit('Press release support', '新闻稿支持', 'publisher'),
    testimonial: benefit('Marketplace Rewards testimonial', 'Marketplace Rewards 推荐语', 't500'),
    'azure-sponsorship-poc': benefit(
      'Azure sponsorship for a proof of concept',
      '概念证明 Azure 赞助',
      't500',
      'sales',
    ),
    'blog-feature': benefit('Commercial marketplace blog feature', '商业市场博客专题', 't25k'),
    'success-story': benefit('Partner or customer success story', '合作伙伴或客户成功案例', 't100k'),
    'seller-webinar': benefit('Microsoft seller webinar', 'Microsoft 卖家网络研讨会', 't100k', 'sales'),
    'social-spotlight': benefit('Social promotion spotlight', '社交媒体推广', 't1m'),
  },
  sources: {
    'S-DECK': {
      title: text('Tier and benefit tables, August 2025', '层级和权益表，2025 年 8 月'),
      address: 'https://example.com/tables',
      grade: 'third-party-quoting-official',
    },
    OURS: { title: text('Our reading', '我们的解读'), address: null, grade: 'inferred' },
  },
  silenceDays: [21],
  answerDays: 7,
  contactLimit: { least: 1, most: null },
};

/** An earlier edition, with a longer time of silence to compare with. */
export const earlierEditionView: EditionView = {
  ...editionView,
  id: 'mr-2021-03-seed',
  name: text('Marketplace Rewards, March 2021', 'Marketplace Rewards，2021 年 3 月'),
  window: { from: '2021-03-09', to: '2021-06-30' },
  confidence: 'documented',
  tiers: [],
  silenceDays: [28],
};
