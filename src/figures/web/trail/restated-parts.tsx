import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import type { TotalTrail } from '#figures/web/figure-queries.ts';
import { unitOfDayQuery } from '#figures/web/unit-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TrailNumber } from './trail-number.tsx';
import type { ReadStop } from './read-stop.ts';
import { toldAddress, type TrailSubject } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

/** On the tree of another day: which share of which figure rests here, and what stays above. */
export function RestatedParts({ subject, trail }: ReadStop): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const { day } = useWrittenValues();
  return (
    <>
      {trail.rests.length > 0 && (
        <div className="trail-parts">
          <p className="trail-kind">{texts.rests(day(subject.structureDate))}</p>
          <ul>
            {trail.rests.map((rest) => (
              <RestLine key={`${rest.unit} ${rest.indicator}`} {...{ subject, rest }} />
            ))}
          </ul>
        </div>
      )}
      {trail.heldAbove.length > 0 && (
        <div className="trail-parts">
          <p className="trail-kind">{texts.heldAbove}</p>
          <ul>
            {trail.heldAbove.map((held) => (
              <HeldLine key={`${held.unit} ${held.indicator}`} {...{ subject, held }} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface RestLineProps {
  readonly subject: TrailSubject;
  readonly rest: TotalTrail['rests'][number];
}

function RestLine({ subject, rest }: RestLineProps): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const { name, number } = useWrittenValues();
  const decimals = decimalsOf(subject, rest.indicator);
  const share = rest.share === '1' ? texts.whole : writtenShare(rest.share, number);
  return (
    <li>
      <Link className="trail-part" href={toldAddress(subject, rest)}>
        <bdi>{name(rest)}</bdi>
        <span className="trail-figure">
          <TrailNumber value={rest.part} status="told" decimals={decimals} />
        </span>
      </Link>
      <span className="trail-kind">
        {rest.share === '1'
          ? texts.whole
          : texts.shareOf(share, number(withDecimals(rest.value, decimals)))}
        {rest.isHeld && `; ${texts.heldHere}`}
      </span>
    </li>
  );
}

interface HeldLineProps {
  readonly subject: TrailSubject;
  readonly held: TotalTrail['heldAbove'][number];
}

function HeldLine({ subject, held }: HeldLineProps): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const { name, number } = useWrittenValues();
  const { holder, share } = held;
  const decimals = decimalsOf(subject, held.indicator);
  return (
    <li>
      <Link className="trail-part" href={toldAddress(subject, held)}>
        <bdi>{name(held)}</bdi>
        <span className="trail-figure">
          <TrailNumber value={held.value} status="told" decimals={decimals} />
        </span>
      </Link>
      <span className="trail-kind">
        {holder === undefined ? (
          texts.notCarriedOn
        ) : (
          <>
            {texts.heldBy} <HolderDoor subject={subject} holder={holder} />
          </>
        )}
        {share !== undefined &&
          share !== '1' &&
          `; ${texts.heldShare(writtenShare(share, number))}`}
      </span>
    </li>
  );
}

interface HolderDoorProps {
  readonly subject: TrailSubject;
  readonly holder: string;
}

function HolderDoor({ subject: { place, day }, holder }: HolderDoorProps): ReactNode {
  const { name } = useWrittenValues();
  const { data } = useQuery(unitOfDayQuery(holder, day));
  return (
    <Link href={totalsAddress({ ...place, unit: holder, way: undefined })}>
      <bdi>{data === undefined ? '…' : name(data)}</bdi>
    </Link>
  );
}

/** `0.25` as the language writes it; `41/58` is the same in both. */
function writtenShare(share: string, number: (written: string) => string): string {
  return share.includes('/') ? share : number(share);
}

function decimalsOf({ indicators }: TrailSubject, code: string): number {
  return indicators.find((each) => each.code === code)?.decimals ?? 0;
}
