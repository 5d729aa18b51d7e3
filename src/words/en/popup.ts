import type { PopupWords } from '../popup-words';

export const popup: PopupWords = {
  silent: {
    'other-host': 'This tab is not Partner Center. Rewards Lens works on Partner Center pages only.',
    'other-program': 'This Partner Center page belongs to another program, so there is nothing to show here.',
    'unknown-page': 'This Partner Center page is not one that Rewards Lens knows. Try an offer or Marketing benefits.',
    'not-signed-in': 'Nobody is signed in to Partner Center in this tab. Sign in, and the panel comes by itself.',
  },
  noAccess: 'The browser does not let Rewards Lens see Partner Center. Allow it to read partner.microsoft.com.',
  notStarted: 'This tab was open before Rewards Lens was. Reload it once.',
  reading: (page) => `${page}: still being read.`,
  here: (page) => `This is ${page}.`,
  panelIsOpen: 'The panel is open on the page.',
  openPanel: 'Open the panel',
  openPartnerCenter: 'Open Partner Center',
  allowAccess: 'Allow access',
  reloadTab: 'Reload this tab',
};
