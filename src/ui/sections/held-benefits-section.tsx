import { benefitName } from '../edition-names';
import { heldBenefits } from '../held-benefits';
import { useLens } from '../lens-context';
import { Row } from '../row';
import { Section } from '../section';

/** The benefits that Partner Center lists for the account, as read: nothing is judged here without an offer. */
export function HeldBenefitsSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words, formats } = useLens();
  const held = heldBenefits(model.case);
  const { counts, read, benefit: said } = words.panel;
  const ready = held.filter(({ state }) => state === 'available' || state === 'action-required').length;
  const answer =
    held.length === 0 ? counts.nothingRead : counts.condition(formats.number(ready), words.conditions.eligible);
  return (
    <Section id="benefits" answer={answer} openAtFirst={openAtFirst}>
      {held.length === 0 ? <p class="note">{read.nothing}</p> : null}
      <ul class="rows">
        {held.map(({ id, name, from, state, activateBy }, position) => {
          const title = id ? benefitName(id, words, model.edition) : (name ?? words.conditions.unknown);
          const isReady = state === 'available' || state === 'action-required';
          return (
            <Row
              // Partner Center may list one benefit several times, once per source.
              key={`${title} ${position}`}
              icon={state === undefined ? 'question' : isReady ? 'pass' : 'dot'}
              tone={isReady ? 'good' : 'quiet'}
              name={title}
              title={<bdi>{title}</bdi>}
              detail={
                <>
                  {activateBy ? `${said.activateBy(formats.date(activateBy))} · ` : ''}
                  <bdi>{from ?? ''}</bdi>
                </>
              }
              end={state ? words.values.benefitStates[state] : words.conditions.unknown}
            />
          );
        })}
      </ul>
    </Section>
  );
}
