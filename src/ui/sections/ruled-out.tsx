import { useId, useState } from 'preact/hooks';
import type { EvaluatedCause } from '../../domain/evaluation';
import { Icon } from '../icon';
import { useLens } from '../lens-context';
import { CauseRow } from './cause-row';

/** The causes that are not there, in the order in which they were ruled out, each with its evidence. */
export function RuledOut({ causes, openAtFirst }: { causes: EvaluatedCause[]; openAtFirst: boolean }) {
  const { model, words } = useLens();
  const [shown, show] = useState(openAtFirst);
  const id = useId();
  const open = model.expanded === 'all' || shown;
  return (
    <>
      <button type="button" class="more" aria-expanded={open} aria-controls={id} onClick={() => show(!open)}>
        <Icon name="chevron" /> {words.panel.counts.causesRuledOut(causes.length)}
      </button>
      <ul class="rows" id={id} hidden={!open}>
        {open ? causes.map((cause) => <CauseRow key={cause.id} cause={cause} />) : null}
      </ul>
    </>
  );
}
