import type { Ref } from 'preact';
import { useLens } from './lens-context';
import { NextStepCard } from './next-step';
import { PanelHead } from './panel-head';
import { PanelNotice, RulesNotice } from './panel-notice';
import { PanelSections } from './panel-sections';
import type { Summary } from './summary';
import { trusted } from './trusted';
import { VerdictHead } from './verdict';

/** The panel: one sentence, one next step, and sections that prove them. */
export function Panel({ summary, panelRef }: { summary: Summary; panelRef: Ref<HTMLElement> }) {
  const { model, words, actions } = useLens();
  const closeOnEscape = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) actions.setOpen(false);
  });
  return (
    <aside
      class="panel"
      data-side={model.side}
      aria-label={words.panel.product}
      tabIndex={-1}
      ref={panelRef}
      onKeyDown={closeOnEscape}
    >
      <PanelHead />
      <div class="scroll">
        <PanelNotice />
        <VerdictHead summary={summary} />
        <NextStepCard />
        <RulesNotice />
        <PanelSections summary={summary} />
      </div>
    </aside>
  );
}
