import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { useLens } from './lens-context';
import type { Tone } from './tone';

interface RowProps {
  icon: IconName;
  tone: Tone;
  title: ComponentChildren;
  /** The row's name for a screen reader, where the title is more than text. */
  name: string;
  detail?: ComponentChildren;
  /** The state in a word, or a figure, at the row's end. */
  end?: string | undefined;
  endTone?: Tone | undefined;
  proof?: ComponentChildren;
}

/** One finding: state, name, a sentence, and its proof behind “Why”. */
export function Row({ icon, tone, title, name, detail, end, endTone, proof }: RowProps) {
  const { model, words } = useLens();
  const [shown, show] = useState(false);
  const id = useId();
  const open = model.expanded === 'all' || shown;
  return (
    <li class="row">
      <span class={`state ${tone}`}>
        <Icon name={icon} />
      </span>
      <div class="what">
        <div class="line">
          <span class="name">{title}</span>
          {end ? <span class={`end ${endTone ?? 'quiet'}`}>{end}</span> : null}
        </div>
        {detail || proof ? (
          <div class="detail">
            {detail}{' '}
            {proof ? (
              <button
                type="button"
                class="why"
                aria-expanded={open}
                aria-controls={id}
                aria-label={words.panel.proofOf(name)}
                onClick={() => show(!open)}
              >
                {words.panel.why}
              </button>
            ) : null}
          </div>
        ) : null}
        {proof ? (
          <div class="proof" id={id} hidden={!open}>
            {open ? proof : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}
