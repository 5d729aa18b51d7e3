import type { FactPath } from './fact';
import type { PageKind } from './page-kind';
import type { Reading } from './reading';

/** Why nothing is shown on a page. */
export type Silence = 'other-host' | 'other-program' | 'unknown-page' | 'not-signed-in';

/** What the tab is looking at, as the portal layer tells it and everything above shows it. */
export type PageView =
  | { state: 'silent'; why: Silence }
  | { state: 'loading'; kind: PageKind; productId?: string | undefined; slow: boolean }
  | {
      state: 'read';
      reading: Reading;
      /** Facts that this kind of page used to give here and no longer does: Partner Center seems to have changed. */
      lost: FactPath[];
    };
