import { isWordFor, phraseIn } from '../label-text/word-index';
import type { TextRun, VisibleNode } from '../visible-text/visible-node';
import { contains } from '../visible-text/visible-node';
import { isBesidePage, isInNavigation, type Look } from './look';

/** The words by which the page says that a list is empty; null where it does not, or where loading it failed. */
export function emptinessSaid(look: Look, within?: VisibleNode): TextRun | null {
  if (look.sight.busy || failureSaid(look)) return null;
  return ownRuns(look, within).find((run) => phraseIn(run.text, 'listEmpty') !== null) ?? null;
}

/** Whether the page says that it could not load something: what is missing then proves nothing. */
export function failureSaid(look: Look): boolean {
  return ownRuns(look).some((run) => phraseIn(run.text, 'loadFailed') !== null);
}

export function loadingSaid(look: Look): boolean {
  return (
    look.sight.busy ||
    ownRuns(look).some(
      (run) => run.text.length < 50 && (phraseIn(run.text, 'loading') !== null || isWordFor(run.text, 'list.loading')),
    )
  );
}

const tellingWords =
  /\bno\b|not|n['’]t|nothing|least|could|can|unable|fail|wrong|error|unavailable|again|load|wait|fetch|[没无暂未找出错失败重试加载稍候至少]/iu;

/** Sentences of the page itself that may tell how a list stands. */
function ownRuns(look: Look, within?: VisibleNode): readonly TextRun[] {
  return look.sight.runs.filter(
    (run) =>
      run.text.length < 200 &&
      tellingWords.test(run.text) &&
      (within === undefined || contains(within, run.node)) &&
      !isBesidePage(run.node) &&
      !isInNavigation(run.node),
  );
}
