import type { EvaluatedTier } from '../../domain/evaluation';
import { inLanguage } from '../edition-names';
import { useLens } from '../lens-context';

/** The rungs of the edition from lowest to highest: those reached are filled, the one you are on is ringed. */
export function TierLadder({ tier }: { tier: EvaluatedTier }) {
  const { model, words } = useLens();
  const supplied = model.case.tiers?.map(({ id }) => ({ id, label: id }));
  const rungs =
    supplied ?? model.edition?.tiers.map(({ id, label }) => ({ id, label: inLanguage(label, words) })) ?? [];
  if (rungs.length === 0) return <p class="note">{words.panel.tier.noTable}</p>;
  const here = rungs.findIndex(({ id }) => id === tier.current);
  const { ladderName, here: hereWord, reached } = words.panel.tier;
  return (
    <ol class="ladder" aria-label={ladderName}>
      {rungs.map(({ id, label }, position) => {
        const state =
          position === here
            ? 'current'
            : position < here
              ? 'reached'
              : tier.possible.includes(id)
                ? 'possible'
                : 'ahead';
        const named =
          position === 0 ||
          position === rungs.length - 1 ||
          state === 'current' ||
          id === tier.next ||
          rungs.length < 8;
        return (
          <li key={id} class={state} aria-current={state === 'current' ? 'step' : undefined}>
            <i class="rail" />
            <i class="dot" />
            <span class={named ? 'rung' : 'rung hidden'}>{label}</span>
            <span class="spoken">{state === 'current' ? hereWord : state === 'reached' ? reached : ''}</span>
          </li>
        );
      })}
    </ol>
  );
}
