import type { CodeWords } from '../code-words';

export const steps: CodeWords['steps'] = {
  'go-live': () => '发布产品/服务并签核上线。上线后才有权益。',
  relist: () => '重新提供该产品/服务。停止提供期间没有权益。',
  'get-partner-id': () => '为公司取得合作伙伴 ID。没有它就没有任何权益。',
  'link-tenant': () => '将租户关联到合作伙伴帐户，然后用它登录。',
  'ask-admin-for-role': () => '请全局管理员授予能看到 Marketplace Rewards 的角色。',
  enroll: () => '注册 Marketplace Rewards。',
  'opt-in-at-next-publication': () => '下次发布此产品/服务时选择参加。',
  'assign-contact': () => '分配营销联系人。没有联系人就无法激活权益，也不会有人联系。',
  'complete-contact': () => '补全营销联系人：姓名、电子邮件、电话和语言都需要。',
  'change-contact-email': () => '为营销联系人填写与合作伙伴中心帐户不同的电子邮件地址。',
  'add-user-in-account-settings': () => '先在帐户设置中添加此人为用户，再分配为营销联系人。',
  activate: ({ benefit, until }) =>
    `${until ? `在 ${until} 前` : ''}激活${benefit ? `“${benefit}”` : '一项权益'}。激活前不会有人联系。`,
  'do-listing-optimization': () => '完成列表优化。等待它的权益会随之解锁。',
  'wait-until': ({ until }) =>
    until ? `请等待。如果到 ${until} 仍无消息，请再来查看。` : '请等待。答复期限尚未结束。',
  'ask-offer-owner': () => '询问产品/服务所有者：邮件和后续步骤应在此人那里。合作伙伴中心会显示所有者是谁。',
  'ask-previous-contact': () => '询问上一位联系人。答复可能发到了原来的地址。',
  'raise-ticket': () => '在合作伙伴中心提交支持工单。写明产品/服务、日期和下面已排除的原因。',
  'publish-again': () => '重新发布。新的发布会带来一套新权益。',
  'enter-live-date': () => '打开“历史记录”。上线日期在那里，显示为“签核以上线”。',
  'enter-usd': ({ fact }) => `查找以美元计的${fact ?? '金额'}。其他货币不与层级比较。`,
  'ask-report-viewer': () => '请能看到收入的同事提供销售额。你的角色看不到。',
  'recheck-page': ({ fact = '页面内容', page, stale }) => {
    if (stale) return `${page ? `请再次打开“${page}”` : '请再次核对'}：${fact}读取时间过久。`;
    return page ? `请打开“${page}”：那里显示${fact}，尚未读到。` : `请查明：${fact}尚未读到。`;
  },
  'check-date': ({ fact }) => `请核对${fact ?? '日期'}。其中两个日期不可能都正确。`,
  'plan-sponsorship-gap': ({ until }) =>
    `请提前安排${until ? `（${until}）` : ''}：当前 Azure 赞助用完或到期后，下一份才会开始。`,
  'answer-question': ({ fact = '下方的问题' }) => `回答一个问题最有帮助：${fact}。`,
  'follow-message': () => '按所有者收到的邮件操作。后续步骤在邮件中。',
  none: () => '目前无需操作。',
};
