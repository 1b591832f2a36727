import type { ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';

interface RefusedProps {
  readonly become: ChangeState<unknown>;
  readonly askAgain: () => Promise<unknown>;
}

/** What was done shows by itself; what was not is said. */
export function Refused({ become, askAgain }: RefusedProps): ReactNode {
  if (become.kind === 'done' || become.kind === 'idle') return null;
  return <ChangeNote state={become} onAskAgain={() => void askAgain()} />;
}
