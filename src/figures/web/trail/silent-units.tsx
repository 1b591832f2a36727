import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TotalTrail } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { ReadStop } from './read-stop.ts';
import { stopAddress, toldAddress } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

type SilentUnit = TotalTrail['silent'][number];

/** More names help nobody; the count says how many there are. */
const MOST_NAMED = 200;

/** Who was asked and has not told: counted, named, each with the way to tell it. */
export function SilentUnits({ subject, trail, unit: { id }, way }: ReadStop): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const { name, count } = useWrittenValues();
  const units = [...new Map(trail.silent.map((each) => [each.unit, each])).values()];
  if (units.length === 0) return null;
  const direct = new Set(trail.totals.map(({ unit }) => unit));
  const [, ...above] = way;
  // Whoever stands right below is the next stop; further down one begins there.
  const addressOf = (silent: SilentUnit) =>
    direct.has(silent.unit) && silent.unit !== id
      ? stopAddress(subject, [...above, silent.unit])
      : toldAddress(subject, silent);
  return (
    <details className="trail-folded">
      <summary>{texts.silent(count(units.length))}</summary>
      <ul>
        {units.slice(0, MOST_NAMED).map((unit) => (
          <li key={unit.unit}>
            <Link className="trail-part" href={addressOf(unit)}>
              <bdi>{name(unit)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {units.length > MOST_NAMED && <p>{texts.silentMore(count(units.length - MOST_NAMED))}</p>}
    </details>
  );
}
