import type { FactPath } from '../domain/fact';
import type { Words } from '../words/words';

export interface Answer {
  text: string;
  /** What the answer says, by fact. */
  facts: Record<FactPath, string | boolean>;
}

export interface Question {
  text: string;
  answers: 'date' | Answer[];
}

/** The questions that no page answers: asked only where a verdict waits for the fact. Undefined for every other fact. */
export function answersTo(fact: FactPath, words: Words): Question | undefined {
  const { ask } = words.panel;
  const { yes, no } = words.values;
  const yesOrNo = [
    { text: yes, facts: { [fact]: true } },
    { text: no, facts: { [fact]: false } },
  ];
  switch (fact) {
    case 'message.received':
    case 'message.by':
      return {
        text: ask.message,
        answers: [
          { text: no, facts: { 'message.received': 'no' } },
          { text: ask.messageAtOwner, facts: { 'message.received': 'yes', 'message.by': 'owner' } },
          { text: ask.messageAtContact, facts: { 'message.received': 'yes', 'message.by': 'contact' } },
        ],
      };
    case 'owner.known':
      return { text: ask.ownerKnown, answers: yesOrNo };
    case 'owner.atCompany':
      return { text: ask.ownerThere, answers: yesOrNo };
    case 'account.renewal':
      return { text: ask.renewal, answers: 'date' };
    case 'account.anniversary':
      return { text: ask.anniversary, answers: 'date' };
    case 'offer.liveSince':
      return { text: ask.liveSince, answers: 'date' };
    default:
      return undefined;
  }
}
