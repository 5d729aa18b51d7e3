import { browser } from '../platform/browser';
import { log } from '../platform/log';
import type { Answer } from './answer';
import type { RequestSchemas } from './message-schemas';
import { type WorkerMessage, type WorkerMessages, whoMaySend } from './messages';
import { type Self, type Sender, senderKind } from './sender';

export type Handlers = {
  [Name in WorkerMessage]: (
    request: WorkerMessages[Name]['request'],
    sender: Sender,
  ) => Promise<WorkerMessages[Name]['response']>;
};

/** Listens for messages: the sender is looked at first, then the form, and only then a handler is called. */
export function serve(self: Self, schemas: RequestSchemas, handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    answerTo(message, sender, self, schemas, handlers).then(sendResponse, (problem: unknown) => {
      log('messages', problem);
      sendResponse({ ok: false, failure: 'failed' });
    });
    // Browsers and their polyfill disagree on what a returned promise means; all agree on this.
    return true;
  });
}

/** The answer to any message from anybody. Rejects only when a handler does. */
export async function answerTo(
  message: unknown,
  sender: Sender,
  self: Self,
  schemas: RequestSchemas,
  handlers: Handlers,
): Promise<Answer<unknown>> {
  const refused: Answer<unknown> = { ok: false, failure: 'refused' };
  const kind = senderKind(sender, self);
  if (kind === null || typeof message !== 'object' || message === null) return refused;
  const name = 'name' in message ? message.name : undefined;
  const request = 'request' in message ? message.request : undefined;
  if (!isWorkerMessage(name) || !whoMaySend[name].includes(kind)) return refused;
  return handle(name, request, sender, schemas, handlers);
}

async function handle<Name extends WorkerMessage>(
  name: Name,
  request: unknown,
  sender: Sender,
  schemas: Pick<RequestSchemas, Name>,
  handlers: Pick<Handlers, Name>,
): Promise<Answer<unknown>> {
  const parsed = schemas[name].safeParse(request);
  if (!parsed.success) return { ok: false, failure: 'refused' };
  return { ok: true, value: await handlers[name](parsed.data, sender) };
}

function isWorkerMessage(name: unknown): name is WorkerMessage {
  return typeof name === 'string' && Object.hasOwn(whoMaySend, name);
}
