import type { ContactCheckId, Metric } from '../domain/codes';
import { type Cause, causes, type Reason } from '../domain/reason-codes';
import { checkCauses } from './code-words';
import type { Words } from './words';

/** A cause as it was found, ruled out, or left open. */
export function causeText(cause: Cause, result: 'pass' | 'fail' | 'unknown', words: Words): string {
  const { found, ruledOut } = words.causes[cause];
  return result === 'fail' ? found : result === 'pass' ? ruledOut : ruledOut + words.panel.questionMark;
}

/** A reason as a sentence. */
export function reasonText(reason: Reason, words: Words): string {
  return isCause(reason) ? words.causes[reason].found + words.panel.stop : words.reasons[reason];
}

/** A contact check with its result. */
export function checkText(check: ContactCheckId, result: 'pass' | 'fail' | 'unknown' | 'advice', words: Words): string {
  const { checks, remarks, panel } = words;
  if (result === 'advice') {
    return check === 'email-differs' || check === 'email-plausible' ? remarks[check] : checkText(check, 'pass', words);
  }
  if (check === 'count' || check === 'email-plausible' || check === 'phone' || check === 'language') {
    return result === 'unknown' ? checks[check].pass + panel.questionMark : checks[check][result];
  }
  return causeText(checkCauses[check], result, words);
}

/** A condition of a benefit as the proof names it; a code without words stays itself. */
export function requirementText(requirement: string, words: Words): string {
  const cause = requirement === 'live' ? 'not-live' : requirement;
  if (isCause(cause)) return words.causes[cause].ruledOut;
  const names: Record<string, string> = words.requirements;
  return names[requirement] ?? requirement;
}

/** `billed sales, last twelve months`. */
export function metricText(metric: Metric, words: Words): string {
  return words.facts.sales[metric];
}

function isCause(code: string): code is Cause {
  return causes.some((cause) => cause === code);
}
