import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  /** What is missing and the one next thing to do. */
  readonly children?: ReactNode;
}

/** In the place of what is not there yet. */
export function EmptyState({ title, children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
