import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PageParts } from '#platform/web/parts/page-parts.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';

/** Two parts of a page; both lead back here. */
export function ShownPageParts(): ReactNode {
  const [path] = useLocation();
  const { sections, parts } = useTexts(DEV_UI_TEXTS);
  const [here, there] = parts;
  return (
    <PageParts
      label={sections.parts}
      parts={[
        { address: path, text: here, isCurrent: true },
        { address: `${path}?part=other`, text: there, isCurrent: false },
      ]}
    />
  );
}
