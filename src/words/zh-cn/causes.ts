import type { CodeWords } from '../code-words';

export const causes: CodeWords['causes'] = {
  'no-partner-id': {
    found: '帐户没有合作伙伴 ID',
    ruledOut: '帐户有合作伙伴 ID',
  },
  'not-live': { found: '产品/服务尚未上线', ruledOut: '产品/服务已上线过' },
  delisted: { found: '产品/服务已不再提供', ruledOut: '产品/服务仍在提供' },
  'tenant-not-linked': {
    found: '租户未关联到合作伙伴帐户',
    ruledOut: '租户已关联到合作伙伴帐户',
  },
  'role-cannot-see': {
    found: '你的角色看不到权益页面',
    ruledOut: '你的角色能看到权益页面',
  },
  'not-enrolled': {
    found: '未注册 Marketplace Rewards',
    ruledOut: '已注册 Marketplace Rewards',
  },
  'opted-out': {
    found: '该产品/服务已选择不参加',
    ruledOut: '该产品/服务没有选择不参加',
  },
  'no-marketing-contact': {
    found: '没有营销联系人',
    ruledOut: '已分配营销联系人',
  },
  'contact-incomplete': {
    found: '营销联系人信息不完整',
    ruledOut: '营销联系人信息完整',
  },
  'contact-email-same-as-account': {
    found: '联系人使用了帐户本身的电子邮件',
    ruledOut: '联系人有自己的电子邮件',
  },
  'contact-not-a-user': {
    found: '营销联系人不是帐户用户',
    ruledOut: '营销联系人是帐户用户',
  },
  'not-activated': { found: '尚未激活任何权益', ruledOut: '没有等待激活的权益' },
  'waiting-time': { found: '仍在等待期内', ruledOut: '等待期已过或不适用' },
  'activation-pending': {
    found: '已激活，答复尚未到期',
    ruledOut: '没有仍在期限内的答复',
  },
  'contact-changed-after-activation': {
    found: '激活后更换了联系人',
    ruledOut: '激活后没有更换联系人',
  },
  'activation-overdue': { found: '已激活，答复已逾期', ruledOut: '没有逾期的答复' },
  'message-at-owner': {
    found: '邮件在产品/服务所有者那里',
    ruledOut: '邮件并非只发给所有者',
  },
  'no-message-check-owner': {
    found: '没有收到邮件：应在所有者那里',
    ruledOut: '不需要询问所有者',
  },
  'owner-unknown': {
    found: '没有收到邮件，且不知道所有者是谁',
    ruledOut: '不是因为所有者不明',
  },
  'owner-left': {
    found: '没有收到邮件，且所有者已离职',
    ruledOut: '不是因为所有者离职',
  },
  'benefits-expired': { found: '这次发布的权益已过期', ruledOut: '权益没有全部过期' },
  'revocation-risk': {
    found: '有销售正在欺诈审查中：权益可能被收回',
    ruledOut: '没有销售在欺诈审查中',
  },
  'dates-inconsistent': { found: '两个日期互相矛盾', ruledOut: '日期一致' },
  'insufficient-facts': { found: '缺少事实，无法判断原因', ruledOut: '事实足以判断' },
  'recheck-first': { found: '有一项事实读取时间过久', ruledOut: '事实都是近期读取' },
};
