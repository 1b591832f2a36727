import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';

interface PageHeadProps {
  readonly crumbs: readonly { readonly text: string; readonly address: string }[];
  readonly title: string;
  readonly actions?: ReactNode;
}

/** Where the page stands, what it is, and what can be done on it. */
export function PageHead({ crumbs, title, actions }: PageHeadProps): ReactNode {
  useEffect(() => {
    document.title = `${withoutMarks(title)} · Midyear`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-head-title">
        <p className="tiny faint unprinted">
          {crumbs.map(({ text, address }, place) => (
            <span key={address}>
              {place > 0 && ' / '}
              <Link href={address}>{text}</Link>
            </span>
          ))}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      {actions !== undefined && <div className="page-head-actions unprinted">{actions}</div>}
    </header>
  );
}

/** A window's title shows the marks that set names of another direction apart. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/gu, '');
}
