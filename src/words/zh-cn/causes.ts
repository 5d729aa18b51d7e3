import type { CodeWords } from '../code-words';

export const causes: CodeWords['causes'] = {
  'no-partner-id': {
    found: '帐户没有合作伙伴 ID',
    ruledOut: '帐户有合作伙伴 ID',
    unknown: '帐户是否有合作伙伴 ID：未知',
  },
  'not-live': { found: '产品/服务尚未上线', ruledOut: '产品/服务已上线过', unknown: '产品/服务是否上线：未知' },
  delisted: { found: '产品/服务已不再提供', ruledOut: '产品/服务仍在提供', unknown: '产品/服务是否仍在提供：未知' },
  'tenant-not-linked': {
    found: '租户未关联到合作伙伴帐户',
    ruledOut: '租户已关联到合作伙伴帐户',
    unknown: '租户是否已关联：未知',
  },
  'role-cannot-see': {
    found: '你的角色看不到权益页面',
    ruledOut: '你的角色能看到权益页面',
    unknown: '你的角色能否看到权益页面：未知',
  },
  'not-enrolled': {
    found: '未注册 Marketplace Rewards',
    ruledOut: '已注册 Marketplace Rewards',
    unknown: '是否已注册：未知',
  },
  'opted-out': {
    found: '该产品/服务已选择不参加',
    ruledOut: '该产品/服务没有选择不参加',
    unknown: '是否选择了不参加：未知',
  },
  'no-marketing-contact': {
    found: '没有营销联系人',
    ruledOut: '已分配营销联系人',
    unknown: '是否已分配营销联系人：未知',
  },
  'contact-incomplete': {
    found: '营销联系人信息不完整',
    ruledOut: '营销联系人信息完整',
    unknown: '营销联系人信息是否完整：未知',
  },
  'contact-email-same-as-account': {
    found: '联系人使用了帐户本身的电子邮件',
    ruledOut: '联系人有自己的电子邮件',
    unknown: '联系人与帐户的电子邮件是否相同：未知',
  },
  'contact-not-a-user': {
    found: '营销联系人不是帐户用户',
    ruledOut: '营销联系人是帐户用户',
    unknown: '营销联系人是否为帐户用户：未知',
  },
  'not-activated': { found: '尚未激活任何权益', ruledOut: '没有等待激活的权益', unknown: '是否激活过权益：未知' },
  'waiting-time': { found: '仍在等待期内', ruledOut: '等待期已过或不适用', unknown: '等待期是否已过：未知' },
  'activation-pending': {
    found: '已激活，答复尚未到期',
    ruledOut: '没有仍在期限内的答复',
    unknown: '答复是否仍在期限内：未知',
  },
  'contact-changed-after-activation': {
    found: '激活后更换了联系人',
    ruledOut: '激活后没有更换联系人',
    unknown: '激活后是否更换了联系人：未知',
  },
  'activation-overdue': { found: '已激活，答复已逾期', ruledOut: '没有逾期的答复', unknown: '答复是否逾期：未知' },
  'message-at-owner': {
    found: '邮件在产品/服务所有者那里',
    ruledOut: '邮件并非只发给所有者',
    unknown: '所有者是否有邮件：未知',
  },
  'no-message-check-owner': {
    found: '没有收到邮件：应在所有者那里',
    ruledOut: '不需要询问所有者',
    unknown: '是否需要询问所有者：未知',
  },
  'owner-unknown': {
    found: '没有收到邮件，且不知道所有者是谁',
    ruledOut: '不是因为所有者不明',
    unknown: '是否知道所有者：无法判断',
  },
  'owner-left': {
    found: '没有收到邮件，且所有者已离职',
    ruledOut: '不是因为所有者离职',
    unknown: '所有者是否仍在职：未知',
  },
  'benefits-expired': { found: '这次发布的权益已过期', ruledOut: '权益没有全部过期', unknown: '权益是否已过期：未知' },
  'revocation-risk': {
    found: '有销售正在欺诈审查中：权益可能被收回',
    ruledOut: '没有销售在欺诈审查中',
    unknown: '是否有销售在欺诈审查中：未知',
  },
  'dates-inconsistent': { found: '两个日期互相矛盾', ruledOut: '日期一致', unknown: '日期是否一致：未知' },
  'insufficient-facts': { found: '缺少事实，无法判断原因', ruledOut: '事实足以判断', unknown: '事实是否足够：未知' },
  'recheck-first': { found: '有一项事实读取时间过久', ruledOut: '事实都是近期读取', unknown: '事实是否近期读取：未知' },
};
