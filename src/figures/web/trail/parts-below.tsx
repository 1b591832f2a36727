import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { trailParts } from '#figures/model/read/trail-parts.ts';
import type { TotalTrail } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TrailNumber } from './trail-number.tsx';
import type { ReadStop } from './read-stop.ts';
import { stopAddress } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

type Part = TotalTrail['totals'][number];

/** So many are taken in at a glance; the others come when asked for. */
const SHOWN = 12;

/** The units directly below, those that make the total up first; each leads a stop deeper. */
export function PartsBelow(stop: ReadStop): ReactNode {
  const { subject, trail, unit, next } = stop;
  const { aggregation, code, decimals } = subject.indicator;
  const texts = useTexts(TRAIL_TEXTS);
  const { count } = useWrittenValues();
  const below = trail.totals.filter((each) => each.unit !== unit.id && each.indicator === code);
  const { telling, zero, blank } = trailParts(below, aggregation);
  // Who has not told is named apart, wherever it stands below.
  const lost = blank.filter(({ status }) => status !== 'not-reported');
  const own =
    aggregation === 'sum' ? trail.own.find(({ indicator }) => indicator === code) : undefined;
  const ownValue = own?.versions[0]?.value;
  if (below.length === 0) return null;
  const titles = {
    ...{ sum: texts.partsBelow, ratio: texts.below, min: texts.lowest, max: texts.highest },
    none: texts.below,
  };
  return (
    <div className="trail-parts">
      <p className="trail-kind">{titles[aggregation]}</p>
      {ownValue !== undefined && ownValue !== null && (
        <p className="trail-part">
          {texts.ownFigure}
          <span className="trail-figure">
            <TrailNumber value={ownValue} status="told" decimals={decimals} />
          </span>
        </p>
      )}
      <PartList key="telling" stop={stop} parts={telling} />
      <Folded stop={stop} parts={zero} title={texts.zeros(count(zero.length))} next={next} />
      <Folded stop={stop} parts={lost} title={texts.blanks(count(lost.length))} next={next} />
    </div>
  );
}

interface FoldedProps extends PartListProps {
  readonly title: string;
  readonly next: string | undefined;
}

/** Parts that add nothing: counted, and named when asked for. */
function Folded({ stop, parts, title, next }: FoldedProps): ReactNode {
  if (parts.length === 0) return null;
  return (
    <details className="trail-folded" open={parts.some(({ unit }) => unit === next) || undefined}>
      <summary>{title}</summary>
      <PartList stop={stop} parts={parts} />
    </details>
  );
}

interface PartListProps {
  readonly stop: ReadStop;
  readonly parts: readonly Part[];
}

function PartList({ stop, parts }: PartListProps): ReactNode {
  const [shown, show] = useState(SHOWN);
  const texts = useTexts(TRAIL_TEXTS);
  const { count } = useWrittenValues();
  const followed = parts.findIndex(({ unit }) => unit === stop.next);
  const seen = parts.slice(0, Math.max(shown, followed + 1));
  const step = Math.min(parts.length - seen.length, 10 * SHOWN);
  return (
    <>
      <ul>
        {seen.map((part) => (
          <PartLine key={part.unit} stop={stop} part={part} />
        ))}
      </ul>
      {step > 0 && (
        <Button rank="quiet" onClick={() => show(seen.length + step)}>
          {texts.more(count(step))}
        </Button>
      )}
    </>
  );
}

function PartLine({ stop, part }: { readonly stop: ReadStop; readonly part: Part }): ReactNode {
  const { subject, way, next } = stop;
  const { name } = useWrittenValues();
  const [, ...above] = way;
  const isFollowed = part.unit === next;
  return (
    <li>
      <Link
        className="trail-part"
        aria-current={isFollowed ? 'step' : undefined}
        href={stopAddress(subject, isFollowed ? above : [...above, part.unit])}
      >
        <bdi>{name(part)}</bdi>
        <span className="trail-figure">
          <TrailNumber
            value={part.value}
            status={part.status}
            decimals={subject.indicator.decimals}
          />
        </span>
      </Link>
    </li>
  );
}
