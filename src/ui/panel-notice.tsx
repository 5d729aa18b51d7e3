import { useLens } from './lens-context';
import { SectionNotices } from './sections/section-notices';

/** What must be said before anything else: the state of the extension, of the page, and of the rules. */
export function PanelNotice() {
  const { model, words } = useLens();
  const { panel } = words;
  const notes = [
    model.notice === 'updated-reload' ? panel.updatedReload : '',
    model.notice === 'history-off' ? panel.historyOff : '',
    model.view.state === 'loading' && model.evaluation ? panel.fromMemory : '',
    model.evaluation || model.view.state === 'loading' ? '' : panel.nothingJudged,
  ].filter((note) => note !== '');
  return (
    <>
      {notes.map((note) => (
        <p class="banner" key={note}>
          {note}
        </p>
      ))}
      <SectionNotices place="head" />
    </>
  );
}
