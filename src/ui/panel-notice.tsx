import { Ask } from './ask';
import { useLens } from './lens-context';
import { SectionNotices } from './sections/section-notices';

/** The state of the extension and of the page, before anything else. */
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
    </>
  );
}

/** Which rules hold, where that hangs on a date of the partner's own: said where its absence matters, and asked for. */
export function RulesNotice() {
  const { model } = useLens();
  const notices = (model.evaluation?.notices ?? []).filter(
    ({ id }) => id.startsWith('edition-depends') || id === 'no-rules-for-date',
  );
  if (notices.length === 0) return null;
  return (
    <div class="rules-notice">
      <SectionNotices place="head" />
      {notices.map(({ id, fact }) => (fact ? <Ask key={id} fact={fact} /> : null))}
    </div>
  );
}
