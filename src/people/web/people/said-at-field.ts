import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { isRefusedAs } from '#platform/web/api/refusal.ts';

interface SaidAtField<Change> {
  /** The server's words, where it refused for this reason. */
  readonly fault: string | undefined;
  /** The change as it is to be told of elsewhere: what the field says is not said twice. */
  readonly change: Change;
}

/** A refusal that is about one field, to be said there. */
export function saidAtField<Change extends { readonly state: ChangeState<unknown> }>(
  change: Change,
  code: string,
): SaidAtField<Change> {
  const { state } = change;
  if (state.kind !== 'refused' || !isRefusedAs(state.refusal, code)) {
    return { fault: undefined, change };
  }
  return { fault: state.refusal.message, change: { ...change, state: { kind: 'idle' } } };
}
