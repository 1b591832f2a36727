import type { ReactNode } from 'react';
import { Note } from '#platform/web/parts/note.tsx';

/** That a change was done, where the form that sent it stays open. */
export function DoneNote({ children }: { readonly children: string }): ReactNode {
  return (
    <Note tone="ok">
      <p role="status">{children}</p>
    </Note>
  );
}
