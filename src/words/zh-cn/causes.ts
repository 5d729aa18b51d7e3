import type { CodeWords } from '../code-words';

export const causes: CodeWords['causes'] = {
  'no-partner-id': {
    found: '帐户没有合作伙伴 ID',
    ruledOut: '帐户有合作伙伴 ID',
    unknown: '帐户有合作伙伴 ID 吗？',
  },
  'not-live': { found: '产品/服务尚未上线', ruledOut: '产品/服务已上线过', unknown: '产品/服务上线过吗？' },
  delisted: { found: '产品/服务已不再提供', ruledOut: '产品/服务仍在提供', unknown: '产品/服务仍在提供吗？' },
  'tenant-not-linked': {
    found: '租户未关联到合作伙伴帐户',
    ruledOut: '租户已关联到合作伙伴帐户',
    unknown: '租户已关联到合作伙伴帐户吗？',
  },
  'role-cannot-see': {
    found: '你的角色看不到权益页面',
    ruledOut: '你的角色能看到权益页面',
    unknown: '你的角色能看到权益页面吗？',
  },
  'not-enrolled': {
    found: '未注册 Marketplace Rewards',
    ruledOut: '已注册 Marketplace Rewards',
    unknown: '已注册 Marketplace Rewards 吗？',
  },
  'opted-out': {
    found: '该产品/服务已选择不参加',
    ruledOut: '该产品/服务没有选择不参加',
    unknown: '该产品/服务选择不参加了吗？',
  },
  'no-marketing-contact': {
    found: '没有营销联系人',
    ruledOut: '已分配营销联系人',
    unknown: '已分配营销联系人吗？',
  },
  'contact-incomplete': {
    found: '营销联系人信息不完整',
    ruledOut: '营销联系人信息完整',
    unknown: '营销联系人信息完整吗？',
  },
  'contact-email-same-as-account': {
    found: '联系人使用了帐户本身的电子邮件',
    ruledOut: '联系人有自己的电子邮件',
    unknown: '联系人与帐户的电子邮件相同吗？',
  },
  'contact-not-a-user': {
    found: '营销联系人不是帐户用户',
    ruledOut: '营销联系人是帐户用户',
    unknown: '营销联系人是帐户用户吗？',
  },
  'not-activated': { found: '尚未激活任何权益', ruledOut: '没有等待激活的权益', unknown: '激活过权益吗？' },
  'waiting-time': { found: '仍在等待期内', ruledOut: '等待期已过或不适用', unknown: '等待期已过吗？' },
  'activation-pending': {
    found: '已激活，答复尚未到期',
    ruledOut: '没有仍在期限内的答复',
    unknown: '答复仍在期限内吗？',
  },
  'contact-changed-after-activation': {
    found: '激活后更换了联系人',
    ruledOut: '激活后没有更换联系人',
    unknown: '激活后更换过联系人吗？',
  },
  'activation-overdue': { found: '已激活，答复已逾期', ruledOut: '没有逾期的答复', unknown: '答复逾期了吗？' },
  'message-at-owner': {
    found: '邮件在产品/服务所有者那里',
    ruledOut: '邮件并非只发给所有者',
    unknown: '邮件在所有者那里吗？',
  },
  'no-message-check-owner': {
    found: '没有收到邮件：应在所有者那里',
    ruledOut: '不需要询问所有者',
    unknown: '邮件应在所有者那里吗？',
  },
  'owner-unknown': {
    found: '没有收到邮件，且不知道所有者是谁',
    ruledOut: '不是因为所有者不明',
    unknown: '知道所有者是谁吗？',
  },
  'owner-left': {
    found: '没有收到邮件，且所有者已离职',
    ruledOut: '不是因为所有者离职',
    unknown: '所有者仍在职吗？',
  },
  'benefits-expired': { found: '这次发布的权益已过期', ruledOut: '权益没有全部过期', unknown: '权益已过期吗？' },
  'revocation-risk': {
    found: '有销售正在欺诈审查中：权益可能被收回',
    ruledOut: '没有销售在欺诈审查中',
    unknown: '有销售在欺诈审查中吗？',
  },
  'dates-inconsistent': { found: '两个日期互相矛盾', ruledOut: '日期一致', unknown: '日期一致吗？' },
  'insufficient-facts': { found: '缺少事实，无法判断原因', ruledOut: '事实足以判断', unknown: '事实足够吗？' },
  'recheck-first': { found: '有一项事实读取时间过久', ruledOut: '事实都是近期读取', unknown: '事实是近期读取的吗？' },
};
