import { type Child, element } from '../dom';
import { paragraph } from '../kit/common-blocks';
import type { PageContext } from '../page';

/** How many people a page takes. */
const most = 3;

/** The card of marketing contacts. How an assigned contact looks was never seen, so each generation shows it in its own way. */
export function contactsCard(context: PageContext): HTMLElement {
  const { words, kit, account, loading } = context;
  const { benefits } = words;
  const contacts = loading ? [] : account.marketingContacts;
  return kit.card(benefits.contacts, [
    paragraph(benefits.contactsHelp),
    paragraph(benefits.contactsMost),
    contacts.length > 0 && assigned(context),
    !loading && contacts.length < most && kit.button(benefits.addContact, 'quiet', 'plus'),
  ]);
}

function assigned(context: PageContext): Child {
  const { words, kit, account } = context;
  const { benefits, shell } = words;
  if (kit.generation === 'harmony') {
    return element(
      'div',
      { class: 'contact-cards' },
      ...account.marketingContacts.map((contact) =>
        kit.facts([
          { label: benefits.contactName, value: contact.name },
          { label: benefits.contactEmail, value: contact.email },
          { label: benefits.contactPhone, value: contact.phone },
          { label: benefits.contactLanguage, value: contact.language },
        ]),
      ),
    );
  }
  return kit.table({
    purpose: 'contacts',
    name: benefits.contacts,
    loading: false,
    columns: [
      { field: 'name', label: benefits.contactName, share: 20 },
      { field: 'email', label: benefits.contactEmail, share: 30 },
      { field: 'phone', label: benefits.contactPhone, share: 18 },
      { field: 'language', label: benefits.contactLanguage, share: 18 },
      { field: 'action', label: benefits.contactAction, share: 14 },
    ],
    rows: account.marketingContacts.map((contact) => ({
      id: contact.email,
      cells: {
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
        language: contact.language,
        action: kit.link(shell.remove, '#remove'),
      },
    })),
  });
}
