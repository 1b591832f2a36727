import { useId, type ReactNode } from 'react';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { usePreviewNames } from './preview-names.ts';
import { PREVIEW_TEXTS } from './preview-texts.ts';

interface RolesEndingProps {
  readonly preview: ReorganisationPreview;
}

/** Whose roles would end with their units; nothing where none does. */
export function RolesEnding({ preview }: RolesEndingProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const roles = useTexts(ROLE_TEXTS);
  const unitName = usePreviewNames(preview);
  const titleId = useId();
  const { rolesEnding } = preview;
  if (rolesEnding.length === 0) return null;
  return (
    <section className="without-place" aria-labelledby={titleId}>
      <h3 id={titleId}>{texts.rolesEnding}</h3>
      <p className="tiny quiet">{texts.rolesEndingNote}</p>
      <ul>
        {rolesEnding.map(({ role, unit, person, name }, index) => (
          <li key={`${person} ${role} ${unit} ${index}`}>
            <bdi>{name}</bdi>
            {`: ${roles[role]}, `}
            <bdi>{unitName(unit)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
