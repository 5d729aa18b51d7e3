import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLens } from './lens-context';

/** The “Why” of a verdict: a button to stand in its sentence, and the block below that it opens. */
export function useProofToggle(name: string, proof: ComponentChildren) {
  const { model, words } = useLens();
  const [shown, show] = useState(false);
  const id = useId();
  const open = model.expanded === 'all' || shown;
  if (!proof) return { button: null, block: null };
  const button = (
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
  );
  const block = (
    <div class="proof" id={id} hidden={!open}>
      {open ? proof : null}
    </div>
  );
  return { button, block };
}
