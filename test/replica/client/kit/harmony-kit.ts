import { custom, element } from '../dom';
import {
  heBadge,
  heButton,
  heCheckbox,
  heFlyInPanel,
  heMessageBar,
  heRadio,
  heSelect,
  heTabs,
  heText,
} from '../harmony/controls';
import { dataGrid } from '../harmony/data-grid';
import type { HarmonyPrefix } from '../harmony/element-names';
import { cdkElements, cdkTable } from './cdk-tables';
import { cellChildren } from './common-blocks';
import type { Kit, TablePurpose } from './kit';
import { workspacesKit } from './workspaces-kit';

const drawnByAngular: readonly TablePurpose[] = ['offers', 'plans', 'programs'];

let controls = 10;

function formlyId(id: string): string {
  controls += 1;
  return `formly_${controls}_input_${id}_0`;
}

/** 2024 to 2026: components of one family with open shadow roots, cdk tables on the publishing pages, fields made by Formly. */
export function harmonyKit(prefix: HarmonyPrefix): Kit {
  return {
    ...workspacesKit,
    generation: 'harmony',
    table(table) {
      if (table.purpose === 'review') return cdkElements(table);
      return drawnByAngular.includes(table.purpose) ? cdkTable(table) : dataGrid(prefix, table);
    },
    section: (heading, children, subheading) =>
      element(
        'section',
        { class: 'section' },
        element('header', { class: 'section-header' }, element('h2', { class: 'section-heading' }, heading)),
        subheading !== undefined && element('div', { class: 'section-subheading' }, subheading),
        ...children,
      ),
    card: (heading, children) =>
      custom(
        'he-card',
        { class: 'card' },
        heading !== null && element('h2', { class: 'card-heading' }, heading),
        ...children,
      ),
    banner: (tone, children) => heMessageBar(prefix, tone, children),
    textField(field) {
      const id = formlyId(field.id);
      const control =
        field.lines === undefined
          ? element('input', { type: 'text', id, class: 'text-input', value: field.value })
          : element('textarea', { id, class: 'text-input', rows: field.lines }, field.value);
      return custom(
        'formly-field',
        { class: 'field' },
        element(
          'label',
          { for: id, class: 'field-label' },
          heText(field.label),
          field.required === true && element('span', { 'aria-hidden': 'true' }, ' *'),
        ),
        control,
      );
    },
    choices(choices) {
      const id = formlyId(choices.id);
      return custom(
        'formly-field',
        { class: 'field choices' },
        element(
          'label',
          { id: `${id}_label`, class: 'field-label' },
          heText(choices.question),
          choices.required === true && element('span', { 'aria-hidden': 'true' }, ' *'),
        ),
        choices.help,
        element(
          'div',
          { role: 'radiogroup', id, 'aria-labelledby': `${id}_label` },
          ...choices.options.map((option) => heRadio(prefix, option.label, option.checked)),
        ),
      );
    },
    checkbox: (_id, label, checked) => heCheckbox(prefix, label, checked),
    dropdown: (field) =>
      custom(
        'formly-field',
        { class: 'field' },
        element('label', { class: 'field-label' }, heText(field.label)),
        heSelect(prefix, formlyId(field.id), field.label, field.value),
      ),
    facts: (facts) =>
      element(
        'div',
        { class: 'property-list' },
        ...facts.map((fact) =>
          element(
            'div',
            { class: 'property' },
            element('div', { class: 'property-name' }, heText(fact.label)),
            element('div', { class: 'property-value' }, ...cellChildren(fact.value)),
          ),
        ),
      ),
    tabs: (tabs) => heTabs(prefix, tabs),
    panel: (title, subtitle, children) => heFlyInPanel(prefix, title, subtitle, children),
    button: (label, look, name) => heButton(prefix, label, look, name),
    status: (label, kind) => heBadge(prefix, label, kind),
  };
}
