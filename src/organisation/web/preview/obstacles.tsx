import type { ReactNode } from 'react';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PREVIEW_TEXTS } from './preview-texts.ts';
import './preview.css';

interface OfPreview {
  readonly preview: ReorganisationPreview;
}

/** What stands in the way besides missing heirs, which are asked for where they are chosen. */
export function otherObstacles({ obstacles }: ReorganisationPreview): readonly {
  readonly detail: string;
}[] {
  return obstacles.filter(({ code }) => code !== 'heir-missing');
}

/** All that entering it would be refused for, in the words of the server; nothing where there is none. */
export function Obstacles({ preview }: OfPreview): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const obstacles = otherObstacles(preview);
  if (obstacles.length === 0) return null;
  return (
    <section className="preview-obstacles">
      <h2>{texts.obstaclesTitle}</h2>
      <ul>
        {obstacles.map(({ detail }) => (
          <li key={detail} dir="auto">
            {detail}
          </li>
        ))}
      </ul>
    </section>
  );
}
