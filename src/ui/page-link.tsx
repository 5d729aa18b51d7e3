import type { PageKind } from '../domain/page-kind';
import { Icon } from './icon';
import { useLens } from './lens-context';

/** The kind of page that the tab shows; null while nothing is recognised. */
export function useCurrentPage(): PageKind | null {
  const { view } = useLens().model;
  if (view.state === 'read') return view.reading.kind;
  return view.state === 'loading' ? view.kind : null;
}

/** A way to a page: a link where its address is known, else its name; on the page itself, that it is here. */
export function PageLink({ kind, primary }: { kind: PageKind; primary?: boolean }) {
  const { model, words } = useLens();
  const here = useCurrentPage() === kind;
  const address = model.pageAddresses[kind];
  const page = words.pages[kind];
  if (here) return <span class="here">{words.panel.youAreHere}</span>;
  if (!address?.startsWith('https://')) return <span class="here">{words.panel.result.readThere(page)}</span>;
  return (
    <a class={primary ? 'button primary' : 'link'} href={address}>
      {words.panel.openPage(page)}
      {primary ? <Icon name="open" /> : null}
    </a>
  );
}
