import type { Child } from '../dom';
import type { Page, PageContext } from '../page';

/** What stands around a page in one generation of the portal. */
export interface Shell {
  /** The part that stays over navigations. */
  top(context: PageContext): HTMLElement;
  /** The rest: breadcrumb, left navigation, heading and content. `body` replaces the page's own content while it loads. */
  below(page: Page, context: PageContext, body: readonly Child[] | null): HTMLElement;
}
