import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './page-parts.css';

/** One of the pages, or of the views of one page, that belong together. */
export interface PagePart {
  readonly address: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

interface PagePartsProps {
  /** What the parts are parts of, to a reader of screens. */
  readonly label: string;
  readonly parts: readonly PagePart[];
}

/** The ways between the parts of a page; the part one is in is marked. */
export function PageParts({ label, parts }: PagePartsProps): ReactNode {
  return (
    <nav className="page-parts unprinted" aria-label={label}>
      {parts.map(({ address, text, isCurrent }) => (
        <Link key={address} href={address} aria-current={isCurrent ? 'page' : undefined}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
