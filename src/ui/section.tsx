import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { useLens } from './lens-context';
import type { SectionId } from './section-id';
import type { Tone } from './tone';

interface SectionProps {
  id: SectionId;
  /** What the header says at its end, so that the panel reads closed. */
  answer: string;
  tone?: Tone | undefined;
  openAtFirst: boolean;
  children: ComponentChildren;
}

/** A disclosure: the header is one button, and its body exists only while it is open. */
export function Section({ id, answer, tone, openAtFirst, children }: SectionProps) {
  const { model, words } = useLens();
  const [chosen, choose] = useState<boolean | null>(null);
  const open = model.expanded === 'all' || (chosen ?? openAtFirst);
  return (
    <section class="section">
      <h2>
        <button
          type="button"
          class="header"
          aria-expanded={open}
          aria-controls={`lens-${id}`}
          onClick={() => choose(!open)}
        >
          <Icon name="chevron" />
          <span class="title">{words.panel.sections[id]}</span>
          <span class={`answer ${tone ?? ''}`}>{answer}</span>
        </button>
      </h2>
      <div class="body" id={`lens-${id}`} hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
