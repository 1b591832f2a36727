import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { lastDayOf } from '#organisation/model/told-life.ts';
import type { FoundUnit } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import { UNIT_FINDER_TEXTS } from './unit-finder-texts.ts';

interface FoundUnitLineProps {
  readonly id: string;
  readonly found: FoundUnit;
  readonly address: string;
  readonly isActive: boolean;
  readonly onGo: () => void;
}

/** A unit that was found: its name and code, whose it is, and when it lives if not on the day. */
export function FoundUnitLine(props: FoundUnitLineProps): ReactNode {
  const { id, found, address, isActive, onGo } = props;
  const written = useWrittenValues();
  const texts = useTexts(UNIT_FINDER_TEXTS);
  const time = timeOf(found, texts, written);
  return (
    <Link
      id={id}
      href={address}
      role="option"
      className="found-unit"
      tabIndex={-1}
      aria-selected={isActive}
      // The focus stays in the field, where the keys are heard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <span className="found-unit-name">
        <bdi>{written.name(found.version)}</bdi> <bdi className="faint">{found.version.code}</bdi>
      </span>
      {found.path.length > 0 && (
        <span className="found-unit-path">
          {found.path.map((above, place) => (
            <span key={above.id}>
              {place > 0 && ', '}
              <bdi>{written.name(above)}</bdi>
            </span>
          ))}
        </span>
      )}
      {time !== undefined && <span className="found-unit-time">{time}</span>}
    </Link>
  );
}

function timeOf(
  { livesOnDay, isOfDay, lifeFrom, lifeUntil, version }: FoundUnit,
  texts: (typeof UNIT_FINDER_TEXTS)['vi'],
  { day }: WrittenValues,
): string | undefined {
  const writtenDay = (written: string | undefined) => written && day(written);
  if (!livesOnDay) {
    return texts.lived(writtenDay(lifeFrom), writtenDay(lastDayOf({ until: lifeUntil })));
  }
  if (isOfDay) return undefined;
  const last = lastDayOf({ until: version.validUntil });
  if (last !== undefined) return texts.wasSo(day(last));
  return version.validFrom && texts.willBeSo(day(version.validFrom));
}
