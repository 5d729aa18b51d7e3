import type { ToolbarState } from '../messaging/messages';
import type { PanelModel } from '../ui/panel-model';
import { summaryLine } from '../ui/summary-line';
import { formatsFor } from '../words/formats';
import { wordsFor } from '../words/words';

/** What the toolbar button says of the page: the one line, or why there is none; a mark where something is due. */
export function toolbarState(model: PanelModel): ToolbarState {
  const words = wordsFor(model.language);
  const { product } = words.panel;
  if (model.view.state === 'silent') return { title: `${product}: ${words.popup.silent[model.view.why]}`, badge: '' };
  const { text, tone } = summaryLine(model, words, formatsFor(model.language));
  return { title: `${product}: ${text}`, badge: tone === 'warn' || tone === 'bad' ? '!' : '' };
}
