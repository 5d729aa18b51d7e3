import { type PageKind, pageKinds } from '../domain/page-kind';
import type { PageView } from '../domain/page-view';
import type { Settings } from '../domain/settings';
import { addressOf } from '../portal/pages';
import type { PanelModel } from '../ui/panel-model';
import { type Language, languageFor } from '../words/language';
import { editionsBeside } from './edition-views';
import type { JudgedPage } from './judged-page';

/** Everything that the panel shows, from the parts that change by themselves. */
export interface PanelParts {
  view: PageView;
  judged: JudgedPage;
  settings: Settings;
  open: boolean;
  today: string;
  /** The page's own language, BCP 47. */
  pageLanguage: string;
  orphaned: boolean;
  lasting: boolean;
}

export function panelModelFrom(parts: PanelParts): PanelModel {
  const { view, judged, settings, open, today } = parts;
  return {
    language: languageOf(settings, parts.pageLanguage),
    theme: settings.theme,
    side: settings.side,
    tabPosition: settings.tabPosition,
    open,
    view,
    today,
    ...judged,
    otherEditions: judged.edition === null ? [] : editionsBeside(judged.edition.id),
    pageAddresses: pageAddresses(productIdOf(view)),
    notice: parts.orphaned ? 'updated-reload' : parts.lasting ? undefined : 'history-off',
  };
}

function languageOf({ language }: Settings, pageLanguage: string): Language {
  return language === 'auto' ? languageFor(pageLanguage) : language;
}

function productIdOf(view: PageView): string | undefined {
  if (view.state === 'silent') return undefined;
  return view.state === 'read' ? view.reading.productId : view.productId;
}

function pageAddresses(productId: string | undefined): Partial<Record<PageKind, string>> {
  const known = pageKinds.map((kind) => [kind, addressOf(kind, productId)] as const);
  return Object.fromEntries(known.filter((entry): entry is readonly [PageKind, string] => entry[1] !== null));
}
