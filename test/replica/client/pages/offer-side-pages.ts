import type { Offer } from '../../scenario-schema';
import type { Child } from '../dom';
import { paragraph } from '../kit/common-blocks';
import { offerFrame, reviewCommand } from '../offer-frame';
import type { OfferPageId } from '../offer-pages';
import type { Page, PageContext } from '../page';
import { saveButtons, savedBanner } from './save-draft';

/** The pages of an offer that tell nothing about rewards. They are here because people pass through them. */
export function offerSidePage(context: PageContext, offer: Offer, page: OfferPageId): Page {
  const { words } = context;
  return {
    ...offerFrame(context, offer, page),
    name: words.offerPage[page],
    commands: [{ label: words.command.saveDraft, icon: 'save', disabled: true }, reviewCommand(context, offer)],
    look: 'form',
    content: [savedBanner(context, offer, page), ...contentOf(context, offer, page), saveButtons(context)],
  };
}

function contentOf(context: PageContext, offer: Offer, page: OfferPageId): readonly Child[] {
  switch (page) {
    case 'availability':
      return audience(context);
    case 'technicalconfiguration':
      return technical(context);
    case 'cosell':
      return coSell(context);
    case 'resell':
      return resell(context);
    case 'pricing':
      return consultingPricing(context, offer);
    default:
      return [];
  }
}

function audience({ words: { audiencePage }, kit, scenario }: PageContext): readonly Child[] {
  return [
    kit.section(audiencePage.heading, [
      paragraph(audiencePage.help),
      kit.textField({ id: 'PreviewEmail', label: audiencePage.email, value: scenario.signedIn.email }),
      kit.textField({ id: 'PreviewNote', label: audiencePage.note, value: '' }),
    ]),
  ];
}

function technical({ words: { technical: texts }, kit, offerId }: PageContext): readonly Child[] {
  const field = (id: string, label: string, value: string) => kit.textField({ id, label, value, required: true });
  return [
    paragraph(texts.help),
    field('LandingPageUrl', texts.landing, `https://${offerId}.example/landing`),
    field('Webhook', texts.webhook, `https://${offerId}.example/hook`),
    field('TenantId', texts.tenant, '00000000-0000-0000-0000-00000000000a'),
    field('ApplicationId', texts.application, '00000000-0000-0000-0000-00000000000b'),
  ];
}

function coSell({ words: { coSellPage }, kit }: PageContext): readonly Child[] {
  return [
    paragraph(coSellPage.help),
    kit.section(coSellPage.listing, [
      paragraph(coSellPage.platforms),
      ...coSellPage.platformNames.split('\n').map((name) => kit.checkbox('Platform', name, false)),
    ]),
    kit.section(coSellPage.contacts, [paragraph(coSellPage.contactsHelp)]),
  ];
}

function resell({ words: { resellPage, offerPage }, kit }: PageContext): readonly Child[] {
  const { any, specific, none, question } = resellPage;
  return [
    kit.section(offerPage.resell, [
      kit.choices({
        id: 'Resell',
        question,
        options: [any, specific, none].map((label) => ({ label, checked: label === none })),
      }),
    ]),
  ];
}

function consultingPricing({ words, kit }: PageContext, offer: Offer): readonly Child[] {
  const { consultingPricing: texts } = words;
  return [
    kit.section(texts.market, [kit.textField({ id: 'Market', label: texts.market, value: texts.countries })]),
    kit.section(texts.price, [
      kit.choices({
        id: 'ConsultingPrice',
        question: texts.price,
        options: [
          { label: texts.free, checked: offer.serviceKind === 'briefing' },
          { label: texts.estimated, checked: offer.serviceKind !== 'briefing' },
        ],
      }),
    ]),
  ];
}
