import type { storefronts } from '../../domain/codes';
import { readGrids } from '../label-text/read-grid';
import { withoutNoise } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import { textOf, titleOf } from '../visible-text/page-sight';
import { wholeText } from '../visible-text/whole-text';
import { labelledIn } from './labelled-in-box';
import { type FactReader, isBesidePage, isInNavigation, type Look, whereAt } from './look';
import { planList } from './plans';

type Storefront = (typeof storefronts)[number];
type Column = 'program' | 'status';

const columns = [
  { key: 'program', titles: ['offer.program-name'], plausible: (text: string) => text !== '' },
  { key: 'status', titles: ['offer.program-status'] },
] as const;

/** Co-sell, from the table of marketplace programs. */
const programs: FactReader = {
  facts: ['offer.azureIpCoSell', 'offer.coSellReady'],
  read: (look, findings) => {
    const said = coSellStatus(look);
    if (said === null) return;
    const named = conceptsNamed(said.text);
    const where = whereAt(look, said.node, said.label);
    if (named.has('program.azure-ip')) findings.offer('azureIpCoSell', true, where);
    if (named.has('program.co-sell-ready')) findings.offer('coSellReady', true, where);
  },
};

function coSellStatus(look: Look) {
  for (const { grid, rows } of readGrids<Column>(look.sight, look.labels, columns, 2)) {
    if (isBesidePage(grid.node)) continue;
    for (const row of rows) {
      const [program, status] = [row.cells.get('program'), row.cells.get('status')];
      if (
        program === undefined ||
        status === undefined ||
        !isWordFor(titleOf(look.sight, program.node), 'program.co-sell')
      )
        continue;
      return {
        text: firstSentence(wholeText(look.sight, status.node)),
        node: program.node,
        label: titleOf(look.sight, program.node),
      };
    }
  }
  const value = labelledIn(look, look.sight.root, ['offer.co-sell', 'offer.azure-ip-co-sell'], {
    accepts: isCoSellStatus,
  });
  return value === null ? null : { text: firstSentence(value.text), node: value.label.node, label: value.label.text };
}

function isCoSellStatus(text: string): boolean {
  const named = conceptsNamed(firstSentence(text));
  return named.has('program.azure-ip') || named.has('program.co-sell-ready');
}

function firstSentence(text: string): string {
  return withoutNoise(text).split(/\.(?:\s|$)|。/u)[0] ?? text;
}

/** In which storefronts the offer shows, from the links to its previews or listings there. */
const shownIn: FactReader = {
  facts: ['offer.storefronts'],
  read: (look, findings) => {
    const links = look.sight.nodes.filter(
      (node) => node.role === 'link' && !isBesidePage(node) && !isInNavigation(node),
    );
    const found = links.flatMap((link) => {
      const storefront = storefrontOf(textOf(look.sight, link));
      return storefront === null ? [] : [{ storefront, link }];
    });
    const [first] = found;
    if (first === undefined) return;
    findings.offer(
      'storefronts',
      [...new Set(found.map(({ storefront }) => storefront))],
      whereAt(look, first.link, textOf(look.sight, first.link)),
    );
  },
};

function storefrontOf(text: string): Storefront | null {
  const named = conceptsNamed(text);
  if (named.has('storefront.appsource')) return 'appsource';
  return named.has('storefront.azure-marketplace') ? 'azure-marketplace' : null;
}

/** An offer's overview: the programs it is in, where it shows, and the first of its plans. */
export const offerOverview: readonly FactReader[] = [programs, shownIn, planList];
