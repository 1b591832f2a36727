import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { pickedUnitQuery } from '#platform/web/lent/picked-unit-query.ts';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ShownRows } from '#platform/web/table/shown-rows.tsx';
import { DIFFICULTY_STATES, type DifficultyState } from '#reports/model/difficulty-life-cycle.ts';
import { difficultiesQuery, type Difficulty } from '#reports/web/report-queries.ts';
import { DifficultyItem } from './difficulty-item.tsx';
import { RaiseForm } from './difficulty-forms.tsx';
import { DIFFICULTY_TEXTS } from './difficulty-texts.ts';
import { NoUnit } from './no-unit.tsx';

interface UnitDifficultiesProps {
  readonly unit: string;
  readonly period: string;
  readonly state: DifficultyState | undefined;
}

/** What a unit is to answer, and what it raised itself; what is open stands first. */
export function UnitDifficulties({ unit, period, state }: UnitDifficultiesProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const { name } = useWrittenValues();
  const { data, error, refetch } = useQuery(difficultiesQuery(unit, period));
  const { data: named } = useQuery(pickedUnitQuery(unit));
  const [isRaising, setRaising] = useState(false);
  if (error !== null) {
    const isUnseen = isAnswered(error) && error.status < 500;
    return isUnseen ? <NoUnit /> : <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  }
  if (data === undefined) return <LoadingBars lines={6} />;
  const called = named ? name(named) : '';
  const shown = data.difficulties
    .filter((each) => state === undefined || each.state === state)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <>
      {data.mayRaise && (
        <DeedPlace
          label={texts.raise}
          rank="plain"
          isOpen={isRaising}
          onOpen={setRaising}
          form={(onClose) => <RaiseForm {...{ unit, period, onClose }} />}
        />
      )}
      <Difficulties
        title={texts.toAnswer(called)}
        none={texts.noneToAnswer}
        difficulties={shown.filter((each) => each.unit.id !== unit)}
      />
      <Difficulties
        title={texts.own(called)}
        none={texts.noneOwn}
        difficulties={shown.filter((each) => each.unit.id === unit)}
      />
    </>
  );
}

function rankOf({ state }: Difficulty): number {
  return DIFFICULTY_STATES.indexOf(state);
}

interface DifficultiesProps {
  readonly title: string;
  readonly none: string;
  readonly difficulties: readonly Difficulty[];
}

const STEP = 50;

function Difficulties({ title, none, difficulties }: DifficultiesProps): ReactNode {
  const { count } = useWrittenValues();
  const [shown, setShown] = useState(STEP);
  const all = difficulties.length;
  return (
    <section className="reports-section" aria-label={title}>
      <h2>
        <bdi>{title}</bdi> <span className="figures quiet">({count(all)})</span>
      </h2>
      {all === 0 && <p className="quiet">{none}</p>}
      <ul className="difficulties">
        {difficulties.slice(0, shown).map((each) => (
          <DifficultyItem key={each.id} difficulty={each} />
        ))}
      </ul>
      {all > STEP && <ShownRows {...{ shown: Math.min(shown, all), all, step: STEP, setShown }} />}
    </section>
  );
}
