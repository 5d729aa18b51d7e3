import type { Offer, Person } from '../../scenario-schema';
import { type Child, element } from '../dom';
import { paragraph } from '../kit/common-blocks';
import { offerFrame, reviewCommand } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { saveButtons, savedBanner } from './save-draft';

export function offerListingPage(context: PageContext, offer: Offer): Page {
  const { words, kit } = context;
  const { listing } = words;
  const { support, engineering, csp, supportUrl } = offer.contacts;
  return {
    ...offerFrame(context, offer, 'listings'),
    name: words.offerPage.listings,
    commands: [{ label: words.command.saveDraft, icon: 'save', disabled: true }, reviewCommand(context, offer)],
    look: 'form',
    content: [
      savedBanner(context, offer, 'listings'),
      kit.section(listing.details, [
        kit.textField({ id: 'Title', label: listing.name, value: offer.name, required: true }),
        kit.textField({ id: 'Summary', label: listing.summary, value: `${offer.name} at work`, required: true }),
        kit.textField({ id: 'Description', label: listing.description, value: offer.name, required: true, lines: 4 }),
      ]),
      kit.section(listing.contact, [
        paragraph(listing.contactHelp),
        ...contactFields(context, 'Support', listing.support, support),
        kit.textField({ id: 'SupportUrl', label: listing.supportUrl, value: supportUrl, required: true }),
        ...contactFields(context, 'Engineering', listing.engineering, engineering),
        ...(csp === undefined ? [] : contactFields(context, 'Csp', listing.csp, csp)),
      ]),
      saveButtons(context),
    ],
  };
}

function contactFields({ words, kit }: PageContext, id: string, heading: string, person: Person): readonly Child[] {
  const { listing } = words;
  return [
    element('h3', { class: 'group-heading' }, heading),
    kit.textField({ id: `${id}Name`, label: listing.name, value: person.name, required: true }),
    kit.textField({ id: `${id}Email`, label: listing.email, value: person.email, required: true }),
    kit.textField({ id: `${id}Phone`, label: listing.phone, value: person.phone, required: true }),
  ];
}
