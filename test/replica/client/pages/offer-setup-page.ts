import type { Offer } from '../../scenario-schema';
import { type Child, element } from '../dom';
import { paragraph } from '../kit/common-blocks';
import { offerFrame, offerHref, reviewCommand } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { say } from '../words/words';
import { saveButtons, savedBanner } from './save-draft';

const options = ['get-it-now-free', 'free-trial', 'contact-me'] as const;

export function offerSetupPage(context: PageContext, offer: Offer): Page {
  const { words, kit } = context;
  return {
    ...offerFrame(context, offer, 'setup'),
    name: words.offerPage.setup,
    commands: [{ label: words.command.saveDraft, icon: 'save', disabled: true }, reviewCommand(context, offer)],
    look: 'form',
    content: [
      savedBanner(context, offer, 'setup'),
      kit.section(words.setup.alias, [
        aliasHelp(context, offer),
        kit.textField({ id: 'Alias', label: words.setup.alias, value: offer.alias, required: true }),
      ]),
      offer.sellsThroughMicrosoft !== undefined && kit.section(words.setup.details, selling(context, offer)),
      offer.testDrive !== undefined && kit.section(words.setup.testDrive, testDrive(context, offer)),
      kit.section(words.setup.leads, leads(context, offer)),
      saveButtons(context),
    ],
  };
}

function aliasHelp(context: PageContext, offer: Offer): HTMLElement {
  const { words, kit } = context;
  const [before, after] = words.setup.aliasHelp.split('{link}');
  return paragraph(before, kit.link(words.setup.aliasLink, offerHref(context, offer, 'listings')), after);
}

function selling({ words, kit }: PageContext, offer: Offer): readonly Child[] {
  const sells = offer.sellsThroughMicrosoft === true;
  const question = kit.choices({
    id: 'SellThroughMicrosoft',
    question: words.setup.sell,
    required: true,
    help: paragraph(`${words.setup.sellHelp} `, kit.link(words.shell.learnMore, '#sell')),
    options: [
      { label: words.setup.sellYes, checked: sells },
      { label: words.setup.sellNo, checked: !sells },
    ],
  });
  if (sells) return [question];
  const chosen = offer.listingOption;
  const address = chosen === undefined ? '' : words.setup.optionUrl[chosen];
  return [
    question,
    kit.choices({
      id: 'CallToAction',
      question: words.setup.optionQuestion,
      required: true,
      options: options.map((option) => ({ label: words.option[option], checked: option === chosen })),
    }),
    address !== '' &&
      kit.textField({ id: 'ListingUrl', label: address, value: offer.listingUrl ?? '', required: true }),
  ];
}

function testDrive({ words, kit }: PageContext, offer: Offer): readonly Child[] {
  return [
    paragraph(words.setup.testDriveHelp),
    kit.checkbox('TestDrive', words.setup.enableTestDrive, offer.testDrive === true),
  ];
}

function leads({ words, kit }: PageContext, offer: Offer): readonly Child[] {
  const system = offer.customerLeads;
  return [
    paragraph(words.setup.leadsHelp),
    system === undefined
      ? kit.button(words.setup.connect, 'plain')
      : element(
          'div',
          {},
          paragraph(say(words.setup.connected, { system })),
          kit.button(words.command.edit, 'plain', 'pencil'),
        ),
  ];
}
