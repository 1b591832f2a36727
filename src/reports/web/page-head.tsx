import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import './reports.css';

interface PageHeadProps {
  readonly title: string;
  /** The way back, where the page stands below another. */
  readonly back?: { readonly text: string; readonly address: string };
  readonly children?: ReactNode;
}

/** The head of a page about reports, with what can be done there. */
export function PageHead({ title, back, children }: PageHeadProps): ReactNode {
  usePageTitle(title.replaceAll('\n', ' '));
  return (
    <header className="reports-head">
      <div className="reports-head-title">
        {back && (
          <p className="small">
            <Link href={back.address}>{back.text}</Link>
          </p>
        )}
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
      </div>
      <div className="reports-head-actions">{children}</div>
    </header>
  );
}
