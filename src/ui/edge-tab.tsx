import type { Ref } from 'preact';
import { Icon, type IconName } from './icon';
import { useLens } from './lens-context';
import type { Summary } from './summary';
import { useTabMoves } from './tab-moves';
import type { Tone } from './tone';
import { trusted } from './trusted';

const icons: Record<Tone, IconName> = { good: 'pass', warn: 'warning', bad: 'fail', quiet: 'question' };

/** The closed panel: a narrow tab on the edge that says the one line, and moves along it by drag or arrow keys. */
export function EdgeTab({ summary, tabRef }: { summary: Summary; tabRef: Ref<HTMLButtonElement> }) {
  const { model, words, actions } = useLens();
  const moves = useTabMoves(model.tabPosition, actions.setTabPosition);
  return (
    <button
      type="button"
      class="tab"
      data-side={model.side}
      style={{ '--lens-tab-position': `${moves.position}` }}
      ref={tabRef}
      aria-expanded="false"
      aria-label={`${words.panel.product}: ${summary.text}. ${words.panel.open}`}
      title={`${summary.text}\n${words.panel.tabHint}`}
      onClick={trusted(() => {
        if (!moves.wasDragged()) actions.setOpen(true);
      })}
      onKeyDown={moves.onKeyDown}
      onPointerDown={moves.onPointerDown}
      onPointerMove={moves.onPointerMove}
      onPointerUp={moves.onPointerUp}
    >
      <Icon name="mark" />
      <span class={`state ${summary.tone}`}>
        <Icon name={icons[summary.tone]} />
      </span>
      <span class="says">{summary.text}</span>
    </button>
  );
}
