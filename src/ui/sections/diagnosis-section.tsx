import type { EvaluatedCause } from '../../domain/evaluation';
import { causeTone } from '../calm-causes';
import { useLens } from '../lens-context';
import { Section } from '../section';
import { CauseRow, isFound } from './cause-row';
import { RuledOut } from './ruled-out';

/** The causes that are there, each with its own step; then those that are open; the ruled out ones behind one click. */
export function DiagnosisSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words } = useLens();
  const causes = model.evaluation?.diagnosis.causes ?? [];
  const having = (result: EvaluatedCause['result']) => causes.filter((cause) => cause.result === result);
  const { causeFound, causesUnknown, noCause } = words.panel.counts;
  const found = having('fail').filter(isFound);
  const open = [...having('fail').filter((cause) => !isFound(cause)), ...having('unknown')];
  const ruledOut = having('pass');
  const parts = [
    found.length > 0 ? causeFound(found.length) : noCause,
    open.length > 0 ? causesUnknown(open.length) : '',
  ];
  return (
    <Section
      id="diagnosis"
      answer={parts.filter((part) => part !== '').join(' · ')}
      tone={found.map(({ id }) => causeTone(id)).find((tone) => tone !== 'quiet')}
      openAtFirst={openAtFirst}
    >
      <ul class="rows">
        {[...found, ...open].map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ul>
      {ruledOut.length > 0 ? <RuledOut causes={ruledOut} openAtFirst={found.length + open.length === 0} /> : null}
    </Section>
  );
}
