import { useLens } from './lens-context';
import type { SectionId } from './section-id';
import { BenefitsSection } from './sections/benefits-section';
import { ContactSection } from './sections/contact-section';
import { DeadlinesSection } from './sections/deadlines-section';
import { DiagnosisSection } from './sections/diagnosis-section';
import { HeldBenefitsSection } from './sections/held-benefits-section';
import { ReadSection } from './sections/read-section';
import { RulesSection } from './sections/rules-section';
import { TierSection } from './sections/tier-section';
import type { Summary } from './summary';

const openUsually: ReadonlySet<SectionId> = new Set<SectionId>(['benefits', 'tier', 'deadlines']);
const openForCause: ReadonlySet<SectionId> = new Set<SectionId>(['diagnosis']);

/** The sections that have something to say, the one behind the head's sentence first when that is the diagnosis. */
export function PanelSections({ summary }: { summary: Summary }) {
  const { model } = useLens();
  const { evaluation } = model;
  const aboutCause = summary.section === 'diagnosis';
  const opens = (id: SectionId) => id === summary.section || (aboutCause ? openForCause : openUsually).has(id);
  if (!evaluation) return <ReadSection openAtFirst />;
  if (model.subject === 'account') {
    return (
      <>
        <ContactSection openAtFirst />
        <HeldBenefitsSection openAtFirst />
        <DeadlinesSection openAtFirst />
        <ReadSection openAtFirst={false} />
        <RulesSection openAtFirst={false} />
      </>
    );
  }
  const diagnosis = <DiagnosisSection key="diagnosis" openAtFirst={opens('diagnosis')} />;
  return (
    <>
      {aboutCause ? diagnosis : null}
      <BenefitsSection openAtFirst={opens('benefits')} />
      {evaluation.tier ? <TierSection tier={evaluation.tier} openAtFirst={opens('tier')} /> : null}
      <DeadlinesSection openAtFirst={opens('deadlines')} />
      <ContactSection openAtFirst={opens('contact')} />
      {aboutCause ? null : diagnosis}
      <ReadSection openAtFirst={opens('read')} />
      <RulesSection openAtFirst={opens('rules')} />
    </>
  );
}
