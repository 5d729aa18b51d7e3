import { element } from '../dom';
import { disc, icon } from '../icons';
import { cellChildren, link } from './common-blocks';
import type { Kit } from './kit';
import { subway } from './subway';
import { divGrid, divRows, plainTable } from './workspaces-tables';

let controls = 0;

function controlId(id: string): string {
  controls += 1;
  return `formly_${controls}_input_${id}_0`;
}

/** 2021 to 2023: ordinary tables, React grids of divs with roles, and rows of divs that have none. */
export const workspacesKit: Kit = {
  generation: 'workspaces',
  table(table) {
    if (table.purpose === 'review') return divRows(table);
    if (table.purpose === 'offers' || table.purpose === 'plans' || table.purpose === 'programs')
      return plainTable(table);
    return divGrid(table);
  },
  section: (heading, children, subheading) =>
    element(
      'section',
      { class: 'section' },
      element('h2', { class: 'section-heading' }, heading),
      subheading !== undefined && element('div', { class: 'section-subheading' }, subheading),
      ...children,
    ),
  card: (heading, children) =>
    element(
      'div',
      { class: 'card' },
      heading !== null && element('h2', { class: 'card-heading' }, heading),
      ...children,
    ),
  banner(tone, children) {
    const picture = {
      complete: 'check',
      note: 'information',
      information: 'clock',
      warning: 'warning',
      error: 'cross',
    } as const;
    return element(
      'div',
      { class: `banner banner-${tone}`, role: 'status' },
      element('span', { class: 'banner-icon' }, icon(picture[tone], 18)),
      element('span', {}, ...children),
    );
  },
  textField(field) {
    const id = controlId(field.id);
    const control =
      field.lines === undefined
        ? element('input', { type: 'text', id, class: 'text-input', value: field.value })
        : element('textarea', { id, class: 'text-input', rows: field.lines }, field.value);
    return element(
      'div',
      { class: 'field' },
      element(
        'label',
        { for: id, class: 'field-label' },
        field.label,
        field.required === true && element('span', { class: 'required' }, '*'),
      ),
      control,
    );
  },
  choices(choices) {
    const id = controlId(choices.id);
    return element(
      'div',
      { class: 'field choices', role: 'radiogroup', 'aria-labelledby': `${id}_label` },
      element('div', { class: 'field-label', id: `${id}_label` }, choices.question, choices.required === true && ' *'),
      choices.help,
      ...choices.options.map((option, index) =>
        element(
          'label',
          { class: 'choice' },
          element('input', { type: 'radio', name: id, value: index, checked: option.checked }),
          element('span', {}, option.label),
        ),
      ),
    );
  },
  checkbox: (id, label, checked) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'checkbox', id: controlId(id), checked }),
      element('span', {}, label),
    ),
  dropdown(field) {
    const id = controlId(field.id);
    return element(
      'div',
      { class: 'field' },
      element(
        'label',
        { for: id, class: 'field-label' },
        field.label,
        field.required === true && element('span', { class: 'required' }, '*'),
      ),
      element('select', { id, class: 'text-input' }, element('option', { selected: true }, field.value)),
    );
  },
  facts: (facts) =>
    element(
      'dl',
      { class: 'facts' },
      ...facts.flatMap((fact) => [element('dt', {}, fact.label), element('dd', {}, ...cellChildren(fact.value))]),
    ),
  tabs: (tabs) =>
    element(
      'div',
      { class: 'tabs', role: 'tablist' },
      ...tabs.map((tab) =>
        element(
          'button',
          { type: 'button', role: 'tab', class: 'tab', 'aria-selected': tab.selected ? 'true' : 'false' },
          tab.label,
        ),
      ),
    ),
  subway,
  panel: (title, subtitle, children) =>
    element(
      'aside',
      { class: 'panel', role: 'dialog', 'aria-label': title },
      element('h2', { class: 'panel-title' }, title),
      element('div', { class: 'panel-subtitle' }, subtitle),
      ...children,
    ),
  link,
  button: (label, look, name) =>
    element(
      'button',
      { type: 'button', class: `button button-${look}` },
      name !== undefined && icon(name),
      element('span', {}, label),
    ),
  status: (label, kind) =>
    element('span', { class: 'status' }, element('span', { class: 'status-text' }, label), disc(kind)),
};
