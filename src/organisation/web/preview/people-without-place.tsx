import { useId, type ReactNode } from 'react';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PREVIEW_TEXTS } from './preview-texts.ts';

interface PeopleWithoutPlaceProps {
  readonly preview: Pick<ReorganisationPreview, 'withoutPlace'>;
}

/** Those whose every post would end with its unit; nothing where there is nobody. */
export function PeopleWithoutPlace({ preview }: PeopleWithoutPlaceProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const titleId = useId();
  const { withoutPlace } = preview;
  if (withoutPlace.length === 0) return null;
  return (
    <section className="without-place" aria-labelledby={titleId}>
      <h3 id={titleId}>{texts.withoutPlace}</h3>
      <p className="tiny quiet">{texts.withoutPlaceNote}</p>
      <ul>
        {withoutPlace.map(({ person, name }) => (
          <li key={person}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
