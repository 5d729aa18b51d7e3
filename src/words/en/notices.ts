import type { CodeWords } from '../code-words';

export const notices: CodeWords['notices'] = {
  'edition-depends-on-anniversary': () =>
    'The rules changed for each partner on its anniversary. The date you first received benefits is not known; until it is, the earlier rules are shown.',
  'edition-depends-on-renewal': () =>
    'From your membership renewal on, the new program (Frontier Accelerate for Marketplace) applies. The renewal date is not known; until then the rules shown here hold.',
  'figures-not-final': ({ dates }) =>
    `This month’s sales are not final: they are ${dates[0] ? `on ${dates[0]}` : 'from the 4th of next month'}.`,
  'tier-table-supplied': () => 'The tier table was supplied by you, not by a published source.',
  'rules-past-review-date': () => 'These rules have not been checked against the published pages for a while.',
  'page-date-differs': ({ dates }) =>
    dates[0] && dates[1]
      ? `Partner Center shows ${dates[0]}; our own count would give ${dates[1]}. Plan by Partner Center’s date.`
      : 'Partner Center shows another date than our own count. Plan by Partner Center’s date.',
  'facts-stale': ({ fact = 'some facts' }) => `Read more than 30 days ago: ${fact}. Open the page again to be sure.`,
  'english-only': () => 'The program works in English only.',
  'engagement-manager': () => 'A live transactable offer has an engagement manager at Microsoft.',
  'isv-connect': () => 'ISV Connect has benefits of its own. They are not judged here.',
  'sponsorship-not-stackable': () => 'One Azure sponsorship at a time: the old one must be used up or over first.',
  'catch-all-address': () => 'A shared address such as info@: mail there is easily missed.',
  'publishers-choose-per-publication': () => 'Opting in or out is chosen with each publication.',
  assumed: ({ fact = '' }) => `Not read, and taken as none or no: ${fact}.`,
  'benefits-not-published': () =>
    'The benefit table of these rules was never published as text. No benefit can be judged.',
  'no-rules-for-date': () => 'There are no known rules for this date.',
  'single-contact': () =>
    'One person is the only contact or owner. Add a second, so that mail is not lost when someone leaves.',
};
