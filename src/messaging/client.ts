import { browser } from '../platform/browser';
import { isAlive } from '../platform/is-alive';
import { type Answer, isAnswer } from './answer';
import type { TabMessage, TabMessages, WorkerMessage, WorkerMessages } from './messages';

export interface SendOptions {
  timeout?: number;
  /** Before the one repeat that a worker gets which was asleep. */
  pause?: number;
}

/** Asks the worker. Never rejects: a worker that sleeps, is gone or refuses is a value. */
export function send<Name extends WorkerMessage>(
  name: Name,
  request: WorkerMessages[Name]['request'],
  options: SendOptions = {},
): Promise<Answer<WorkerMessages[Name]['response']>> {
  return ask(() => browser.runtime.sendMessage({ name, request }), options);
}

/** Asks the script in a tab's top frame. Never rejects. */
export function sendToTab<Name extends TabMessage>(
  tab: number,
  name: Name,
  options: SendOptions = {},
): Promise<Answer<TabMessages[Name]['response']>> {
  return ask(() => browser.tabs.sendMessage(tab, { name }, { frameId: 0 }), options);
}

async function ask<Value>(
  attempt: () => Promise<unknown>,
  { timeout = 5_000, pause = 150 }: SendOptions,
): Promise<Answer<Value>> {
  const deadline = new Promise<Answer<Value>>((resolve) => {
    setTimeout(() => resolve({ ok: false, failure: 'timeout' }), timeout);
  });
  return Promise.race([deadline, tryTwice<Value>(attempt, pause)]);
}

async function tryTwice<Value>(attempt: () => Promise<unknown>, pause: number): Promise<Answer<Value>> {
  const first = await tryOnce<Value>(attempt);
  if (first.ok || first.failure !== 'no-receiver') return first;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return tryOnce<Value>(attempt);
}

async function tryOnce<Value>(attempt: () => Promise<unknown>): Promise<Answer<Value>> {
  if (!isAlive()) return { ok: false, failure: 'not-alive' };
  try {
    const response = await attempt();
    // Chrome may resolve with `undefined` when the listener went away: that is no answer, never "no data".
    return isAnswer<Value>(response) ? response : { ok: false, failure: 'no-receiver' };
  } catch {
    return { ok: false, failure: isAlive() ? 'no-receiver' : 'not-alive' };
  }
}
