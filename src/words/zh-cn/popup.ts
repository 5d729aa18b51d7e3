import type { PopupWords } from '../popup-words';

export const popup: PopupWords = {
  silent: {
    'other-host': '此标签页不是合作伙伴中心。Rewards Lens 只在合作伙伴中心的页面上工作。',
    'other-program': '此合作伙伴中心页面属于其他计划，这里没有可显示的内容。',
    'unknown-page': 'Rewards Lens 不认识此合作伙伴中心页面。请打开某个产品/服务或“营销权益”页面。',
    'not-signed-in': '此标签页尚未登录合作伙伴中心。登录后面板会自动出现。',
  },
  noAccess: '浏览器未允许 Rewards Lens 读取合作伙伴中心。请允许其访问 partner.microsoft.com。',
  notStarted: '此标签页在 Rewards Lens 安装之前就已打开。请重新加载一次。',
  reading: (page) => `${page}：仍在读取。`,
  here: (page) => `当前页面：${page}。`,
  panelIsOpen: '面板已在页面上打开。',
  openPanel: '打开面板',
  openPartnerCenter: '打开合作伙伴中心',
  allowAccess: '允许访问',
  reloadTab: '重新加载此标签页',
};
