import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TrailNumber } from './trail-number.tsx';
import type { ReadStop } from './read-stop.ts';
import { partAddress } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

/** The two figures that a ratio is made of, each a door to a trail of its own. */
export function RatioParts({ subject, trail, unit }: ReadStop): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const { name } = useWrittenValues();
  const { numerator, denominator } = subject.indicator;
  const parts = [
    { title: texts.numerator, code: numerator },
    { title: texts.denominator, code: denominator },
  ];
  return (
    <div className="trail-parts">
      <p className="trail-kind">{texts.partsOfRatio}</p>
      <ul>
        {parts.map(({ title, code }) => {
          const indicator = subject.indicators.find((each) => each.code === code);
          if (indicator === undefined) return null;
          const total = trail.totals.find(
            (each) => each.unit === unit.id && each.indicator === code,
          );
          return (
            <li key={code}>
              <Link className="trail-part" href={partAddress(subject, indicator.code)}>
                <span>
                  {title}: <bdi>{name(indicator)}</bdi>
                </span>
                <span className="trail-figure">
                  <TrailNumber
                    value={total?.value}
                    status={total?.status}
                    decimals={indicator.decimals}
                  />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
