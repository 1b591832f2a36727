import type { ReactNode } from 'react';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { PREVIEW_TEXTS } from './preview-texts.ts';
import { unitsOf, usePreviewNames } from './preview-names.ts';

/** More are counted, so that a merger of a thousand is read at all. */
const MOST_SHOWN = 50;

/** The units that open, end and change, by name. */
export function ChangedUnits({ preview }: { readonly preview: ReorganisationPreview }): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { count } = useWrittenValues();
  const { onItsDay, undone } = preview;
  const ids = (changes: readonly { readonly unit: string }[]) => changes.map(({ unit }) => unit);
  const lists = [
    ...(onItsDay === null
      ? []
      : ([
          [texts.opens, ids(onItsDay.opens)],
          [texts.closes, ids(onItsDay.closes)],
          [texts.otherwise, ids(onItsDay.changes)],
        ] as const)),
    ...(undone === null
      ? []
      : ([
          [texts.livesAgain, ids(undone.livesAgain)],
          [texts.vanishes, ids(undone.vanishes)],
          [texts.changesBack, ids(undone.changesBack)],
        ] as const)),
  ].filter(([, units]) => units.length > 0);
  return (
    <section>
      <h2>{texts.changes}</h2>
      <div className="changed-units">
        {lists.map(([title, units]) => (
          <div key={title('')}>
            <h3>{title(count(units.length))}</h3>
            <UnitNames preview={preview} units={units} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface UnitNamesProps {
  readonly preview: ReorganisationPreview;
  readonly units: readonly string[];
}

function UnitNames({ preview, units }: UnitNamesProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const names = usePreviewNames(preview);
  const unitById = unitsOf(preview);
  const { count } = useWrittenValues();
  const more = units.length - MOST_SHOWN;
  return (
    <ul className="small">
      {units.slice(0, MOST_SHOWN).map((unit) => (
        <li key={unit}>
          <bdi>{names(unit)}</bdi> <span className="faint figures">{unitById.get(unit)?.code}</span>
        </li>
      ))}
      {more > 0 && <li className="quiet">{texts.moreUnits(count(more))}</li>}
    </ul>
  );
}
