import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';
import type { PanelActions, PanelModel } from './panel-model';

export interface Lens {
  model: PanelModel;
  actions: PanelActions;
  words: Words;
  formats: Formats;
}

export const LensContext = createContext<Lens | null>(null);

/** The model, words and actions of the panel around; a component outside of one is a bug. */
export function useLens(): Lens {
  const lens = useContext(LensContext);
  if (!lens) throw new Error('used outside of a mounted panel');
  return lens;
}
