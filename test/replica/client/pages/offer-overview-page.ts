import type { Offer } from '../../scenario-schema';
import { type Child, element } from '../dom';
import type { Step } from '../kit/kit';
import { offerFrame, reviewCommand } from '../offer-frame';
import { publishSteps } from '../offer-pages';
import type { Command, Page, PageContext } from '../page';
import { say } from '../words/words';
import { planTable } from './plan-table';

export function offerOverviewPage(context: PageContext, offer: Offer): Page {
  return {
    ...offerFrame(context, offer, 'overview'),
    name: context.words.offerPage.overview,
    commands: commands(context, offer),
    content: [notice(context, offer), publishStatus(context, offer), plans(context, offer), programs(context, offer)],
  };
}

function commands(context: PageContext, offer: Offer): readonly Command[] {
  const { command } = context.words;
  const first: Command | null =
    offer.status === 'draft'
      ? { label: command.deleteDraft, icon: 'bin' }
      : offer.status === 'preview'
        ? { label: command.goLive, icon: 'publish' }
        : offer.status === 'live'
          ? { label: command.stopDistribution, icon: 'bin' }
          : null;
  return first === null ? [reviewCommand(context, offer)] : [first, reviewCommand(context, offer)];
}

function notice({ words, kit }: PageContext, offer: Offer): Child {
  if (offer.status === 'preview') {
    const [before, after] = words.banner.notLive.split('{button}');
    return kit.banner('information', [before, element('b', {}, words.command.goLive), after]);
  }
  if (offer.status === 'attention-needed') {
    return kit.banner('error', [`${words.publish.needsAttention} `, kit.link(words.publish.viewReport, '#report')]);
  }
  return offer.status === 'not-available' ? kit.banner('warning', [words.banner.stopped]) : null;
}

function publishStatus({ words, kit, dates }: PageContext, offer: Offer): Child {
  const ends = offer.publishSteps;
  if (ends === undefined) return null;
  const steps: readonly Step[] = publishSteps.map((id) => {
    const at = ends[id];
    return {
      id,
      label: words.publish[id],
      state: at === undefined ? 'waiting' : 'done',
      at: at === undefined ? null : dates.step(at),
      substeps: words.publish.substeps[id].split('\n'),
      extra: id === 'publisher-signoff' ? signoff(offer, words.command.goLive, words.publish.previewLinks) : [],
    };
  });
  const toggle = element(
    'span',
    { class: 'details-toggle' },
    element('span', {
      class: 'toggle',
      role: 'switch',
      'aria-checked': 'true',
      'aria-label': words.publish.details,
      tabindex: 0,
    }),
    element('span', {}, words.publish.details),
  );
  return element(
    'section',
    { class: 'section' },
    element(
      'header',
      { class: 'section-header' },
      element('h2', { class: 'section-heading' }, words.publish.heading),
      toggle,
    ),
    kit.subway(steps),
  );
}

function signoff(offer: Offer, goLive: string, preview: string): readonly Child[] {
  if (offer.status !== 'preview') return [];
  return [
    element('button', { type: 'button', class: 'button button-dark' }, element('span', {}, goLive)),
    element('a', { class: 'link', href: '#preview' }, preview),
  ];
}

function plans(context: PageContext, offer: Offer): Child {
  if (offer.plans.length === 0) return null;
  const { words, kit } = context;
  return kit.section(
    words.overview.plans,
    [planTable(context, offer, offer.plans.slice(0, 3), false)],
    words.overview.firstThree,
  );
}

function programs({ words, kit, loading }: PageContext, offer: Offer): Child {
  const { overview, shell } = words;
  if (offer.type === 'consulting-service' || offer.status === 'draft') return null;
  const coSell = offer.azureIpCoSell
    ? overview.azureIp
    : offer.coSellReady === true
      ? overview.coSellReady
      : overview.notReady;
  const commitment = offer.azureConsumptionCommitment === true ? overview.enrolled : overview.notEnrolled;
  const table = kit.table({
    purpose: 'programs',
    name: overview.programs,
    loading,
    columns: [
      { field: 'name', label: overview.name, share: 60 },
      { field: 'status', label: overview.status, share: 40 },
    ],
    rows: [
      { id: 'cosell', cells: { name: overview.coSell, status: [`${coSell} `, kit.link(shell.learnMore, '#cosell')] } },
      {
        id: 'commitment',
        cells: { name: overview.commitment, status: [`${commitment} `, kit.link(shell.learnMore, '#macc')] },
      },
    ],
  });
  return kit.section(overview.programs, [table], say(overview.programsOf, { alias: offer.alias }));
}
