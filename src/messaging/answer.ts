/** Why there is no answer. */
export type Failure =
  /** This script outlived its extension. */
  | 'not-alive'
  /** Nobody listens, or nobody answered. */
  | 'no-receiver'
  | 'timeout'
  /** The other side does not take this message from here, or not in this form. */
  | 'refused'
  /** The other side tried and could not. */
  | 'failed';

/** An answer, or why there is none: a value in either case. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export function isAnswer<Value>(response: unknown): response is Answer<Value> {
  if (typeof response !== 'object' || response === null || !('ok' in response)) return false;
  return response.ok === true ? 'value' in response : 'failure' in response;
}
