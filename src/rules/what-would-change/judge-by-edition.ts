import type { Case } from '../../domain/case';
import { factsOf } from '../case-facts';
import { chooseEdition } from '../choose-edition';
import { compiledEditions } from '../evaluate';
import type { JudgedCase } from '../judge-case';
import { judgeCase } from '../judge-case';

/**
 * The case as judged by the edition in force, the older one when the partner's deciding date leaves two possible; null before
 * the first edition.
 */
export function judgeByEdition(input: Case): JudgedCase | null {
  const facts = factsOf(input);
  const chosen = chooseEdition(facts, compiledEditions);
  return chosen && judgeCase(facts, chosen.edition);
}
