import { useId, type ReactNode } from 'react';
import './own-account.css';

interface OwnSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page of the own account: its name beside it where there is room. */
export function OwnSection({ title, children }: OwnSectionProps): ReactNode {
  const id = useId();
  return (
    <section className="own-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="own-section-body">{children}</div>
    </section>
  );
}
