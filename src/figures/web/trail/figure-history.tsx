import type { ReactNode } from 'react';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ORIGIN_TEXTS } from './origin-texts.ts';

interface FigureHistoryProps {
  readonly versions: readonly FigureVersion[];
  readonly decimals: number;
}

/** Who told, corrected, withdrew and accepted a figure, and when, the latest first. */
export function FigureHistory({ versions, decimals }: FigureHistoryProps): ReactNode {
  const texts = useTexts(ORIGIN_TEXTS);
  const written = useWrittenValues();
  const number = (value: string) => written.number(withDecimals(value, decimals));
  return (
    <li className="trail-history">
      <h3>{texts.history}</h3>
      <ul>
        {versions.map((version, index) => (
          <Deeds
            key={version.version}
            version={version}
            before={versions[index + 1]?.value ?? undefined}
            isLast={index === 0}
            number={number}
          />
        ))}
      </ul>
    </li>
  );
}

interface DeedsProps {
  readonly version: FigureVersion;
  readonly before: string | undefined;
  readonly isLast: boolean;
  readonly number: (value: string) => string;
}

function Deeds({ version, before, isLast, number }: DeedsProps): ReactNode {
  const texts = useTexts(ORIGIN_TEXTS);
  const { value, accepted } = version;
  const isAcceptedAtOnce = accepted?.at === version.at;
  return (
    <>
      {accepted !== undefined && !isAcceptedAtOnce && (
        <Deed {...accepted}>
          {value === null ? texts.acceptedBlank : texts.accepted(number(value))}
        </Deed>
      )}
      <Deed {...version}>
        {version.change === 'told' && value !== null && texts.told(number(value))}
        {version.change === 'withdrawn' &&
          texts.withdrawn(before === undefined ? '' : number(before))}
        {version.change === 'corrected' && value !== null && (
          <>
            {texts.corrected} <del>{before !== undefined && number(before)}</del> {texts.into}{' '}
            <b>{number(value)}</b>
          </>
        )}
        {accepted === undefined && isLast && ` (${texts.submitted})`}
        {isAcceptedAtOnce && ` (${texts.acceptedAtOnce})`}
      </Deed>
    </>
  );
}

interface DeedProps {
  readonly actor: string;
  readonly at: string;
  readonly children: ReactNode;
}

function Deed({ actor, at, children }: DeedProps): ReactNode {
  const written = useWrittenValues();
  return (
    <li>
      <time dateTime={at}>{written.instant(at)}</time>
      <span className="figures-prose">
        {written.actor(actor)}: {children}
      </span>
    </li>
  );
}
