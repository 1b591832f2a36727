import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { useMay } from './signed-in.tsx';

interface OnlyWhoMayProps {
  readonly verb: string;
  readonly children: ReactNode;
}

/** A screen for whoever the roles give a verb; to others it says so. The server refuses them in any case. */
export function OnlyWhoMay({ verb, children }: OnlyWhoMayProps): ReactNode {
  const texts = useTexts(TEXTS);
  if (useMay(verb)) return children;
  return (
    <EmptyState title={texts.title}>
      <p>{texts.wayOut}</p>
      <p>
        <Link href="/">{texts.toFirst}</Link>
      </p>
    </EmptyState>
  );
}

interface OnlyWhoMayTexts {
  readonly title: string;
  readonly wayOut: string;
  readonly toFirst: string;
}

const TEXTS: Texts<OnlyWhoMayTexts> = {
  vi: {
    title: 'Vai trò của bạn không cho làm việc này',
    wayOut: 'Nếu cần, hãy nhờ quản trị viên giao vai trò.',
    toFirst: 'Về trang đầu',
  },
  en: {
    title: 'Your roles do not give this',
    wayOut: 'If you need it, ask an administrator for the role.',
    toFirst: 'To the first page',
  },
};
