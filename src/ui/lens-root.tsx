import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { formatsFor } from '../words/formats';
import { wordsFor } from '../words/words';
import { EdgeTab } from './edge-tab';
import { LensContext } from './lens-context';
import { Panel } from './panel';
import type { PanelActions, PanelModel } from './panel-model';
import { useReturnedFocus } from './returned-focus';
import { summaryLine } from './summary-line';

/** The tab or the panel for the model as it is now; nothing at all on a page that is none of ours. */
export function LensRoot({ model: source, actions }: { model: Signal<PanelModel>; actions: PanelActions }) {
  const model = source.value;
  const panel = useRef<HTMLElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const visible = model.view.state !== 'silent';
  // Whether it was opened, not whether it shows: a page that comes back with the panel open takes no focus.
  useReturnedFocus(model.open, panel, tab);
  if (!visible) return null;
  const words = wordsFor(model.language);
  const formats = formatsFor(model.language);
  const summary = summaryLine(model, words, formats);
  return (
    <LensContext.Provider value={{ model, actions, words, formats }}>
      <div class="lens" lang={model.language} dir="ltr" translate={false} data-theme={model.theme}>
        {model.open ? <Panel summary={summary} panelRef={panel} /> : <EdgeTab summary={summary} tabRef={tab} />}
        <div class="spoken" role="status" aria-live="polite">
          {model.open ? summary.text : ''}
        </div>
      </div>
    </LensContext.Provider>
  );
}
