import type { ReactNode } from 'react';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
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
  const nameOf = useActorNames(
    versions.flatMap(({ actor, accepted }) => (accepted ? [actor, accepted.actor] : [actor])),
  );
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
            nameOf={nameOf}
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
  readonly nameOf: (actor: string) => string;
}

function Deeds({ version, before, isLast, number, nameOf }: DeedsProps): ReactNode {
  const texts = useTexts(ORIGIN_TEXTS);
  const { value, accepted } = version;
  // Only where it comes from was told anew.
  const isSame = version.change === 'corrected' && value !== null && value === before;
  const isAcceptedAtOnce = accepted?.at === version.at;
  return (
    <>
      {accepted !== undefined && !isAcceptedAtOnce && (
        <Deed name={nameOf(accepted.actor)} at={accepted.at}>
          {value === null ? texts.acceptedBlank : texts.accepted(number(value))}
        </Deed>
      )}
      <Deed name={nameOf(version.actor)} at={version.at}>
        {version.change === 'told' && value !== null && texts.told(number(value))}
        {version.change === 'withdrawn' &&
          texts.withdrawn(before === undefined ? '' : number(before))}
        {isSame && texts.resourced(number(value))}
        {version.change === 'corrected' && value !== null && !isSame && (
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
  readonly name: string;
  readonly at: string;
  readonly children: ReactNode;
}

function Deed({ name, at, children }: DeedProps): ReactNode {
  const written = useWrittenValues();
  return (
    <li>
      <time dateTime={at}>{written.instant(at)}</time>
      <span className="figures-prose">
        <bdi>{name}</bdi>: {children}
      </span>
    </li>
  );
}
