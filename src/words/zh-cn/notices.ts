import type { CodeWords } from '../code-words';

export const notices: CodeWords['notices'] = {
  'edition-depends-on-anniversary': () =>
    '规则在每个合作伙伴的周年日更换。首次获得权益的日期未知；在读到之前，按较早的规则显示。',
  'edition-depends-on-renewal': () =>
    '从会员资格续订之日起，适用新计划（Frontier Accelerate for Marketplace）。续订日期未知；在此之前，这里显示的规则有效。',
  'figures-not-final': ({ dates }) => `本月销售额尚未最终确定：${dates[0] ?? '下月 4 日'}起为最终数字。`,
  'tier-table-supplied': () => '层级表由你提供，不是来自公布的来源。',
  'rules-past-review-date': () => '这些规则已有一段时间没有与公布页面核对。',
  'page-date-differs': ({ dates }) =>
    dates[0] && dates[1]
      ? `合作伙伴中心显示 ${dates[0]}；按我们的计算是 ${dates[1]}。请以合作伙伴中心的日期为准。`
      : '合作伙伴中心显示的日期与我们的计算不同。请以合作伙伴中心的日期为准。',
  'facts-stale': ({ fact = '部分事实' }) => `读取已超过 30 天：${fact}。请再次打开页面确认。`,
  'english-only': () => '该计划仅使用英语。',
  'engagement-manager': () => '已上线的可交易产品/服务在 Microsoft 有专属项目经理。',
  'isv-connect': () => 'ISV Connect 有自己的权益，此处不作判断。',
  'sponsorship-not-stackable': () => '同一时间只能有一份 Azure 赞助：旧的必须先用完或到期。',
  'catch-all-address': () => 'info@ 之类的公共地址：邮件容易被忽略。',
  'publishers-choose-per-publication': () => '每次发布时选择参加或不参加。',
  assumed: ({ fact = '' }) => `未读到，按无或否处理：${fact}。`,
  'benefits-not-published': () => '此版规则的权益表从未以文字公布，无法判断权益。',
  'no-rules-for-date': () => '没有适用于该日期的已知规则。',
  'single-contact': () => '只有一个人是联系人或所有者。请再加一位，以免有人离开时丢失邮件。',
};
