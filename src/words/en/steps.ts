import type { CodeWords } from '../code-words';

export const steps: CodeWords['steps'] = {
  'go-live': () => 'Publish the offer and sign off to go live. Benefits start then.',
  relist: () => 'Make the offer available again. Benefits stop while it is not.',
  'get-partner-id': () => 'Get a partner ID for the company. Without one no benefit is given.',
  'link-tenant': () => 'Link the tenant to the partner account, then sign in with it.',
  'ask-admin-for-role': () => 'Ask a global admin for a role that sees Marketplace Rewards.',
  enroll: () => 'Enroll in Marketplace Rewards.',
  'opt-in-at-next-publication': () => 'Opt in when you next publish this offer.',
  'assign-contact': () => 'Assign a marketing contact. Without one no benefit can be activated and nobody is called.',
  'complete-contact': () =>
    'Fill in what is empty on the marketing contact: name, e-mail, phone and language are all needed.',
  'change-contact-email': () =>
    'Give the marketing contact an address different from the one of the Partner Center account.',
  'add-user-in-account-settings': () =>
    'Add the person as a user in account settings, then assign them as marketing contact.',
  activate: ({ benefit, until }) =>
    `Activate ${benefit ?? 'a benefit'}${until ? ` by ${until}` : ''}. Nobody calls before a benefit is activated.`,
  'do-listing-optimization': () => 'Do the listing optimization. It unlocks the benefits that wait for it.',
  'wait-until': ({ until }) =>
    until
      ? `Wait. If nothing has come by ${until}, look here again.`
      : 'Wait. The time for an answer is still running.',
  'ask-offer-owner': () =>
    'Ask the offer’s owner. The message and the next steps should be with that person. Partner Center shows who it is.',
  'ask-previous-contact': () => 'Ask the previous contact. The answer may have gone to the earlier address.',
  'raise-ticket': () =>
    'Raise a support ticket in Partner Center. Name the offer, the dates and the causes ruled out below.',
  'publish-again': () => 'Publish again. A new publication gives a new set of benefits.',
  'enter-live-date': () => 'Open History. The go-live date is there, as “Sign-off to go live”.',
  'enter-usd': ({ fact }) =>
    `Find ${fact ?? 'the figure'} in US dollars. Another currency is not compared with a tier.`,
  'ask-report-viewer': () => 'Ask a colleague who sees revenue for the sales figure. Your role does not show it.',
  'recheck-page': ({ fact = 'what it shows', page, stale }) => {
    if (stale) return `${page ? `Open ${page} again` : 'Check it again'}: ${fact} was read too long ago.`;
    return page ? `Open ${page}: ${fact} was not read yet, and is shown there.` : `Find out: ${fact} was not read yet.`;
  },
  'check-date': ({ fact }) => `Check: ${fact ?? 'the dates'}. Two of the dates cannot both be right.`,
  'plan-sponsorship-gap': ({ until }) =>
    `Plan ahead${until ? ` for ${until}` : ''}: the next Azure sponsorship starts only when this one is used up or over.`,
  'answer-question': ({ fact = 'the question below' }) => `One answer would settle most: ${fact}.`,
  'follow-message': () => 'Follow the message that the owner received. The next steps are in it.',
  none: () => 'Nothing to do now.',
};
