import { element } from '../dom';
import { icon } from '../icons';
import { looseRows, nameList, tightTable } from './classic-tables';
import { cellChildren } from './common-blocks';
import type { Kit } from './kit';
import { workspacesKit } from './workspaces-kit';

let controls = 0;

function controlId(id: string): string {
  controls += 1;
  return `${id}-${controls}`;
}

/** 2019 to 2021: white cards on grey, tables and loose rows, labels beside their controls rather than around them. */
export const classicKit: Kit = {
  ...workspacesKit,
  generation: 'classic',
  table(table) {
    if (table.purpose === 'plans' || table.purpose === 'history') return looseRows(table);
    if (table.purpose === 'programs') return nameList(table);
    return tightTable(table);
  },
  section: (heading, children, subheading) =>
    element(
      'div',
      { class: 'section classic-card' },
      element(
        'header',
        { class: 'section-header' },
        element('h2', { class: 'section-heading' }, heading),
        subheading !== undefined && element('div', { class: 'section-subheading' }, subheading),
      ),
      ...children,
    ),
  textField(field) {
    const id = controlId(field.id);
    const control =
      field.lines === undefined
        ? element('input', {
            type: 'text',
            id,
            class: 'text-input',
            value: field.value,
            'aria-labelledby': `${id}-label`,
          })
        : element(
            'textarea',
            { id, class: 'text-input', rows: field.lines, 'aria-labelledby': `${id}-label` },
            field.value,
          );
    return element(
      'div',
      { class: 'field' },
      element(
        'div',
        { class: 'field-label', id: `${id}-label` },
        element('span', {}, field.label),
        field.required === true && element('span', { class: 'required', 'aria-hidden': 'true' }, '*'),
      ),
      control,
    );
  },
  choices(choices) {
    const name = controlId(choices.id);
    return element(
      'fieldset',
      { class: 'field choices' },
      element('legend', { class: 'field-label' }, choices.question, choices.required === true && '*'),
      choices.help,
      ...choices.options.map((option, index) =>
        element(
          'div',
          { class: 'choice' },
          element('input', { type: 'radio', name, id: `${name}-${index}`, checked: option.checked }),
          element('label', { for: `${name}-${index}` }, option.label),
        ),
      ),
    );
  },
  checkbox(id, label, checked) {
    const own = controlId(id);
    return element(
      'div',
      { class: 'choice' },
      element('input', { type: 'checkbox', id: own, checked }),
      element('label', { for: own }, label),
    );
  },
  dropdown(field) {
    const id = controlId(field.id);
    return element(
      'div',
      { class: 'field' },
      element('div', { class: 'field-label', id: `${id}-label` }, field.label, field.required === true && '*'),
      element(
        'div',
        {
          class: 'text-input combo',
          role: 'combobox',
          'aria-labelledby': `${id}-label`,
          'aria-expanded': 'false',
          tabindex: 0,
        },
        element('span', { class: 'combo-value' }, field.value),
        icon('chevronDown', 14),
      ),
    );
  },
  facts: (facts) =>
    element(
      'div',
      { class: 'runs' },
      ...facts.map((fact) =>
        element(
          'div',
          { class: 'run' },
          element('b', {}, fact.label.endsWith(':') ? fact.label : `${fact.label}:`),
          ' ',
          element('span', {}, ...cellChildren(fact.value)),
        ),
      ),
    ),
};
