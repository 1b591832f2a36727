import { isRefusedAs } from '#platform/web/api/refusal.ts';

/** Whether something was refused until the person shows once more who it is; then it may be repeated. */
export function asksForProof(error: unknown): boolean {
  return isRefusedAs(error, 'proof-needed');
}
