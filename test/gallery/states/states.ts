import type { PanelModel } from '../../../src/ui/panel-model';
import { drawnCases } from './drawn-cases';
import { offerStates } from './offer-states';
import { pageStates, tabStates } from './page-states';
import { stateFromCase } from './state-from-case';

/** Every state of the panel by name, in the order of the gallery. */
export const states: [name: string, state: PanelModel][] = [
  ...Object.entries(pageStates),
  ...Object.entries(offerStates),
  ...drawnCases.map(([name, input]): [string, PanelModel] => [name, stateFromCase(input)]),
  ...Object.entries(tabStates),
];
