import type { ReactNode } from 'react';
import type { FigureParts } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ChangedUnits } from './changed-units.tsx';
import { FlowSection } from './flow-section.tsx';
import { LeftOpenList } from './left-open-list.tsx';
import { Obstacles } from './obstacles.tsx';
import { PeopleWithoutPlace } from './people-without-place.tsx';
import { PREVIEW_TEXTS } from './preview-texts.ts';
import { RolesEnding } from './roles-ending.tsx';
import './preview.css';

interface PreviewBodyProps {
  readonly preview: ReorganisationPreview;
  readonly eve: string;
  readonly figures: FigureParts;
  /** Left out: it was done, and heirs are only told. */
  readonly onHeir?: ((unit: string, heir: string | null) => void) | undefined;
}

/** What a reorganisation does: where units go, what becomes of series, and who takes over. */
export function PreviewBody({ preview, eve, figures, onHeir }: PreviewBodyProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { FlowMeasures, SeriesTable, periodText } = figures;
  return (
    <>
      <Obstacles preview={preview} />
      <FlowSection {...{ preview, eve, FlowMeasures }} />
      <div className="reorganisation-two">
        <section>
          <SeriesTable preview={preview} eve={eve} />
        </section>
        <section>
          <h2>{texts.heirs}</h2>
          <LeftOpenList {...{ preview, periodText, onHeir }} />
          <PeopleWithoutPlace preview={preview} />
          <RolesEnding preview={preview} />
        </section>
      </div>
      <ChangedUnits preview={preview} />
    </>
  );
}
