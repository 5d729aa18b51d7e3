import type { Benefit } from '../../scenario-schema';
import { type Child, element } from '../dom';
import { type IconName, icon } from '../icons';
import type { Page, PageContext } from '../page';

type ToolboxState = 'available' | 'actionRequired' | 'inProgress' | 'completed';

const states: readonly ToolboxState[] = ['available', 'actionRequired', 'inProgress', 'completed'];

const stateOf: Readonly<Record<Benefit['state'], ToolboxState>> = {
  available: 'available',
  'action-required': 'actionRequired',
  activated: 'inProgress',
  'in-progress': 'inProgress',
  completed: 'completed',
};

/** The Rewards Toolbox on its own host: counters by state, and a dashboard of the benefits behind them. */
export function toolboxPage(context: PageContext): Page {
  const { words, address } = context;
  const onDashboard = address.page === 'dashboard';
  return {
    subject: null,
    name: onDashboard ? words.toolbox.dashboardTitle : words.toolbox.title,
    suffix: null,
    crumbs: [],
    navigation: [],
    commands: [],
    look: 'toolbox',
    content: onDashboard ? [dashboard(context)] : [counters(context), growth(context)],
  };
}

function counters({ words: { toolbox, shell }, account, loading, address }: PageContext): Child {
  const dashboardPath = `${address.locale === null ? '' : `/${address.locale}`}/marketplace-rewards/dashboard`;
  const count = (state: ToolboxState) => account.benefits.filter((benefit) => stateOf[benefit.state] === state).length;
  return element(
    'section',
    { class: 'toolbox-card' },
    element(
      'button',
      { type: 'button', class: 'toolbox-tour' },
      icon('share', 16),
      element('span', {}, shell.takeTour),
    ),
    element('h2', { class: 'toolbox-heading' }, toolbox.heading),
    element(
      'div',
      { class: 'toolbox-counters' },
      ...states.map((state) =>
        element(
          'a',
          { class: `counter counter-${state}`, href: dashboardPath },
          loading
            ? element('span', { class: 'skeleton', 'aria-hidden': 'true' })
            : element('span', { class: 'counter-number' }, String(count(state))),
          element('span', { class: 'counter-label' }, toolbox[state], icon('chevronRight', 12)),
        ),
      ),
    ),
    element('a', { class: 'toolbox-button', href: dashboardPath }, toolbox.dashboard),
  );
}

function growth({ words: { toolbox } }: PageContext): Child {
  const step = (name: IconName, heading: string, text: string) =>
    element('div', { class: 'growth-step' }, icon(name, 40), element('h3', {}, heading), element('p', {}, text));
  return element(
    'section',
    { class: 'toolbox-card' },
    element('h2', { class: 'toolbox-heading' }, toolbox.grow),
    element(
      'div',
      { class: 'growth' },
      step('arrowUp', toolbox.create, toolbox.createHelp),
      step('pencil', toolbox.publishStep, toolbox.publishHelp),
      step('chart', toolbox.unlock, toolbox.unlockHelp),
    ),
  );
}

function dashboard({ words: { toolbox }, kit, account, dates, loading }: PageContext): Child {
  return element(
    'section',
    { class: 'toolbox-card' },
    kit.table({
      purpose: 'toolbox',
      name: toolbox.dashboardTitle,
      loading,
      columns: [
        { field: 'benefit', label: toolbox.benefit, share: 40 },
        { field: 'offer', label: toolbox.offer, share: 24 },
        { field: 'status', label: toolbox.status, share: 18 },
        { field: 'due', label: toolbox.due, share: 18 },
      ],
      rows: account.benefits.map((benefit) => ({
        id: benefit.id,
        cells: {
          benefit: benefit.name,
          offer: benefit.offer === undefined ? '' : (account.offers[benefit.offer]?.alias ?? ''),
          status: toolbox[stateOf[benefit.state]],
          due: dates.medium(benefit.activateBy),
        },
      })),
    }),
  );
}
