import { type Child, element } from '../dom';
import { icon } from '../icons';
import type { Page, PageContext } from '../page';
import type { Shell } from './shell';

/** The marketing site's own bar; it knows nothing of Partner Center's. */
export const toolboxShell: Shell = { top, below };

function top({ words: { toolbox, shell }, scenario }: PageContext): HTMLElement {
  return element(
    'header',
    { class: 'toolbox-bar' },
    element('span', { class: 'toolbox-product' }, toolbox.product),
    element(
      'nav',
      { class: 'toolbox-nav' },
      element('a', { href: '/marketplace-rewards' }, toolbox.navRewards),
      element('a', { href: '/campaigns' }, toolbox.navCampaigns),
      element('a', { href: '/help' }, toolbox.navHelp),
    ),
    element('span', { class: 'toolbox-person', 'aria-label': shell.you }, icon('person', 18), scenario.signedIn.name),
  );
}

function below(page: Page, _context: PageContext, body: readonly Child[] | null): HTMLElement {
  return element(
    'main',
    { class: 'workspace toolbox', 'aria-busy': body === null ? null : 'true' },
    body === null && element('h1', { class: 'toolbox-title' }, page.name),
    ...(body ?? page.content),
  );
}
