import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { eveOf } from '#organisation/model/told-life.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import type { DayOfChanges, TreeChange } from './changes-by-day.ts';
import { CHANGES_TEXTS } from './changes-texts.ts';
import { unitAddress, type ShownPlace } from './shown-place.ts';

interface ChangesOfDayProps {
  readonly place: ShownPlace;
  readonly group: DayOfChanges;
}

const KINDS = ['opened', 'ended', 'changed'] as const;

/** The changes of a day, with the decision they came about by. */
export function ChangesOfDay({ place, group }: ChangesOfDayProps): ReactNode {
  const texts = useTexts(CHANGES_TEXTS);
  const { day } = useWrittenValues();
  return (
    <div className="changes-of-day">
      <h3>
        <time dateTime={group.on}>{day(group.on)}</time>{' '}
        {group.legalBases.length > 0 && (
          <bdi className="changes-of-day-basis">{group.legalBases.join('; ')}</bdi>
        )}
      </h3>
      <dl>
        {KINDS.map((kind) => {
          const changes = group.changes.filter((change) => change.kind === kind);
          if (changes.length === 0) return null;
          return (
            <div key={kind}>
              <dt>{texts.kinds[kind]}</dt>
              {changes.map((change) => (
                <dd key={change.unit}>
                  <ChangeLine {...{ place, change }} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}

interface ChangeLineProps {
  readonly place: ShownPlace;
  readonly change: TreeChange;
}

function ChangeLine({ place, change }: ChangeLineProps): ReactNode {
  const { name } = useWrittenValues();
  const named = change.after ?? change.before;
  const lastDay = eveOf(change.steps.at(-1)?.on ?? place.on);
  const day = change.kind === 'ended' ? lastDay : undefined;
  return (
    <>
      <Link href={unitAddress(place, change.unit, day)}>
        <bdi>{named === null ? '' : name(named)}</bdi>
      </Link>{' '}
      <span className="quiet">
        <ChangeDetail {...{ place, change }} />
      </span>
    </>
  );
}

function ChangeDetail({ place, change }: ChangeLineProps): ReactNode {
  const texts = useTexts(CHANGES_TEXTS);
  const written = useWrittenValues();
  switch (change.kind) {
    case 'opened':
      return change.cameFrom.length === 0 ? null : (
        <>
          {texts.cameFrom} <Related units={change.cameFrom} all={change.relatedCount} />
        </>
      );
    case 'ended':
      if (change.became.length === 0) return texts.leftNobody;
      return (
        <>
          {texts.became} <Related units={change.became} all={change.relatedCount} place={place} />
        </>
      );
    case 'changed':
      return differencesOf(change, texts, written).join('; ');
    default:
      return change.kind satisfies never;
  }
}

interface RelatedProps {
  readonly units: TreeChange['became'];
  readonly all: number;
  /** Where it is given, the units live on the day that is shown. */
  readonly place?: ShownPlace;
}

/** Longer lists are counted. */
const MOST_NAMED = 6;

function Related({ units, all, place }: RelatedProps): ReactNode {
  const texts = useTexts(CHANGES_TEXTS);
  const { count, name } = useWrittenValues();
  return (
    <>
      {units.slice(0, MOST_NAMED).map((unit, index) => (
        <span key={unit.unit}>
          {index > 0 && ', '}
          {place === undefined ? (
            <bdi>{name(unit)}</bdi>
          ) : (
            <Link href={unitAddress(place, unit.unit)}>
              <bdi>{name(unit)}</bdi>
            </Link>
          )}
        </span>
      ))}
      {all > MOST_NAMED && `, ${texts.more(count(all - MOST_NAMED))}`}
    </>
  );
}

function differencesOf(
  { before, after, differs }: TreeChange,
  texts: (typeof CHANGES_TEXTS)['vi'],
  { name }: WrittenValues,
): readonly string[] {
  if (before === null || after === null) return [];
  const told = (side: typeof before, key: TreeChange['differs'][number]): string => {
    // A name and its English name change each by itself.
    const value = key === 'superior' ? side.superior && name(side.superior) : side[key];
    return value === null || value === '' ? texts.blank : `\u2068${value}\u2069`;
  };
  return differs.map((key) => texts.differs[key](told(before, key), told(after, key)));
}
