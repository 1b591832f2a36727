import type { ReactNode } from 'react';
import './note.css';

export interface NoteProps {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad';
  readonly children: ReactNode;
  /** Whether a reader of screens hears it at once. */
  readonly isUrgent?: boolean;
}

/** A few sentences apart from the text around them. */
export function Note({ tone = 'plain', isUrgent = false, children }: NoteProps): ReactNode {
  return (
    <div className="note" data-tone={tone} role={isUrgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}
