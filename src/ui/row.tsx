import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import { useProofToggle } from './proof-toggle';
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
  proof?: ComponentChildren;
}

/** One finding: state, name, a sentence, and its proof behind “Why”. */
export function Row({ icon, tone, title, name, detail, end, proof }: RowProps) {
  const { button, block } = useProofToggle(name, proof);
  return (
    <li class="row">
      <span class={`state ${tone}`}>
        <Icon name={icon} />
      </span>
      <div class="what">
        <div class="line">
          <span class="name">{title}</span>
          {end ? <span class={`end ${tone}`}>{end}</span> : null}
        </div>
        {detail || button ? (
          <div class="detail">
            {detail} {button}
          </div>
        ) : null}
        {block}
      </div>
    </li>
  );
}
