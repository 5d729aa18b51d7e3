import { joined, linesOf, runsOf, textOf } from '../visible-text/page-sight';
import type { TextRun, VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { Look } from './look';

export const emailAddress = /[A-Za-z0-9À-ɏ._%+'-]+@[A-Za-z0-9À-ɏ-]+(?:\.[A-Za-z0-9À-ɏ-]+)+/u;

/** A name with an e-mail address under it, in one cell. */
export function personIn(look: Look, node: VisibleNode): { name: string | null; email: string | null } {
  const email = emailAddress.exec(textOf(look.sight, node))?.[0] ?? null;
  const runs = runsOf(look.sight, node);
  const lines = linesOf(look.sight, node)
    .map((line) => line.filter((run) => !isInitials(run, runs)))
    .filter((line) => line.length > 0 && !emailAddress.test(joined(line)));
  const first = lines[0];
  if (first === undefined) {
    const before = textOf(look.sight, node)
      .replace(email ?? '', '')
      .replace(/[<>()\s,;:]+$/u, '')
      .trim();
    return { name: before === '' ? null : before, email };
  }
  const name = first.length === 1 && first[0] !== undefined ? wholeText(look.sight, first[0].node) : joined(first);
  return { name: isCut(name) ? null : name, email };
}

/** "MC" in a circle before "Mei Chen". */
export function isInitials(run: TextRun, around: readonly TextRun[]): boolean {
  if (!/^(?:\p{Lu}{1,3}|\p{Script=Han})$/u.test(run.text)) return false;
  return around.some(
    (other) =>
      other !== run &&
      other.text.length > run.text.length &&
      other.text.split(/[\s-]+/).some((word) => word.toUpperCase().startsWith(run.text.charAt(0))),
  );
}
