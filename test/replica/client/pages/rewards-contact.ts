import { type Child, element, fill } from '../dom';
import { paragraph } from '../kit/common-blocks';
import type { PageContext } from '../page';

/** The contact at the top of the older page: who is assigned, and a form that opens on demand. */
export function rewardsContact(context: PageContext): HTMLElement {
  const { words, kit, account } = context;
  const { rewards, shell } = words;
  const [contact] = account.marketingContacts;
  const place = element('div', { class: 'rewards-contact' });
  const opens = (label: string): HTMLElement => {
    const button = kit.button(label, 'quiet');
    button.addEventListener('click', () => place.replaceChildren(form(context)));
    return button;
  };
  const children: readonly Child[] =
    contact === undefined
      ? [paragraph(rewards.noContact), opens(shell.add)]
      : [
          kit.facts([
            { label: words.benefits.contactName, value: contact.name },
            { label: rewards.email, value: contact.email },
            { label: rewards.phone, value: contact.phone },
            { label: rewards.language, value: contact.language },
          ]),
          element('div', { class: 'buttons' }, opens(shell.update), opens(shell.change)),
        ];
  fill(place, children);
  return place;
}

function form({ words: { rewards }, kit, account }: PageContext): HTMLElement {
  const [contact] = account.marketingContacts;
  return element(
    'div',
    { class: 'rewards-form' },
    kit.dropdown({ id: 'ContactUser', label: rewards.selectUser, value: contact?.name ?? rewards.choose }),
    kit.textField({ id: 'ContactEmail', label: rewards.email, value: contact?.email ?? '' }),
    kit.textField({ id: 'ContactPhone', label: rewards.phone, value: contact?.phone ?? '' }),
    kit.dropdown({ id: 'ContactLanguage', label: rewards.language, value: contact?.language ?? rewards.choose }),
    kit.button(rewards.assign, 'primary'),
  );
}
