import type { Case } from '../domain/case';
import type { Evaluation } from '../domain/evaluation';
import type { CaseFacts } from './case-facts';
import { factsOf } from './case-facts';
import { chooseEdition } from './choose-edition';
import type { CompiledEdition } from './compile-edition';
import { compileEditions } from './compile-edition';
import { completeEvaluation } from './complete-evaluation';
import type { EditionFile } from './edition-file';
import { judgeCase } from './judge-case';
import { mergeJudgements } from './merge-editions';
import { beforeFirstEdition } from './no-edition';

export interface Engine {
  editions: CompiledEdition[];
  evaluate: (input: Case) => Evaluation;
}

/** Compiles editions once; what comes back judges any number of cases by them. */
export function createEngine(files: EditionFile[]): Engine {
  const editions = compileEditions(files);
  return { editions, evaluate: (input) => evaluateBy(editions, factsOf(input)) };
}

function evaluateBy(editions: CompiledEdition[], facts: CaseFacts): Evaluation {
  const chosen = chooseEdition(facts, editions);
  if (!chosen) return beforeFirstEdition(facts);
  const judged = judgeCase(facts, chosen.edition);
  if (!chosen.other) return completeEvaluation(judged, { because: chosen.because, depends: null });
  const { edition, decidedBy, notice } = chosen.other;
  const merged = mergeJudgements(judged, judgeCase(facts, edition), decidedBy);
  return completeEvaluation(merged, { because: chosen.because, depends: { fact: decidedBy, notice } });
}
