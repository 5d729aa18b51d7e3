import type { PageView } from '../domain/page-view';
import type { send } from '../messaging/client';
import { nothingRemembered, type Remembered } from './judged-page';

export interface PageMemory {
  /** Keeps what the page says and asks what was read before; calls back with each answer that still matters. */
  follow: (view: PageView) => void;
  remembered: () => Remembered;
  /** False once the worker said that nothing outlives the browser. */
  lasting: () => boolean;
}

/** The worker's memory as far as it concerns the page in this tab. An answer about another offer than now is dropped. */
export function pageMemory(ask: typeof send, changed: () => void, orphaned: () => void): PageMemory {
  let remembered = nothingRemembered;
  let lasting = true;
  let asked = 0;
  let lastSaid = '';
  let subject: string | undefined;

  const recall = async (productId: string | undefined, turn: number) => {
    const answer = await ask('known-of', productId === undefined ? {} : { productId });
    if (!answer.ok && answer.failure === 'not-alive') orphaned();
    if (!answer.ok || turn !== asked) return;
    remembered = answer.value;
    lasting = answer.value.lasting;
    changed();
  };

  return {
    follow(view) {
      // A page that goes on moving is read again and again; only what it says anew is worth a message.
      const said = JSON.stringify(view, (name, value: unknown) => (name === 'readAt' ? undefined : value));
      if (said === lastSaid) return;
      lastSaid = said;
      asked += 1;
      const productId = productIdOf(view);
      if (view.state === 'silent' || productId !== subject) remembered = nothingRemembered;
      subject = productId;
      if (view.state === 'silent') return;
      // The two do not wait for each other: this page's own facts stand at hand already.
      if (view.state === 'read') void ask('keep-reading', { reading: view.reading });
      void recall(productId, asked);
    },
    remembered: () => remembered,
    lasting: () => lasting,
  };
}

function productIdOf(view: PageView): string | undefined {
  if (view.state === 'silent') return undefined;
  return view.state === 'read' ? view.reading.productId : view.productId;
}
