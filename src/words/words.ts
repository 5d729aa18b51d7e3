import type { CodeWords } from './code-words';
import { en } from './en';
import type { FactWords } from './fact-words';
import type { Language } from './language';
import type { PanelWords } from './panel-words';
import type { PopupWords } from './popup-words';
import type { ValueWords } from './value-words';
import { zhCn } from './zh-cn';

/** Everything the product says in one language. A code or a heading without words is a type error. */
export interface Words extends CodeWords {
  language: Language;
  facts: FactWords;
  values: ValueWords;
  panel: PanelWords;
  popup: PopupWords;
}

const all: Record<Language, Words> = { en, 'zh-CN': zhCn };

export function wordsFor(language: Language): Words {
  return all[language];
}
