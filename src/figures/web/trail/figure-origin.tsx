import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { tellingEventsAddress } from '#figures/model/telling-events-address.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { FigureHistory } from './figure-history.tsx';
import { ORIGIN_TEXTS } from './origin-texts.ts';
import type { TrailSubject } from './trail-subject.ts';

export interface FigureOriginProps {
  readonly subject: TrailSubject;
  /** The unit that told it. */
  readonly unit: string;
  /** Code of the indicator: that of the trail, or a part of the ratio it is of. */
  readonly indicator: string;
  /** The newest first. */
  readonly versions: readonly FigureVersion[];
}

/** The end of a trail: from where the unit has its figure, and every version of it. */
export function FigureOrigin(props: FigureOriginProps): ReactNode {
  const { subject, unit, indicator, versions } = props;
  const texts = useTexts(ORIGIN_TEXTS);
  const { name, number } = useWrittenValues();
  const [last] = versions;
  const listed = subject.indicators.find(({ code }) => code === indicator);
  if (last === undefined || listed === undefined) return null;
  const { source } = last;
  const value = last.value === null ? '' : number(withDecimals(last.value, listed.decimals));
  const row = source.kind === 'file' ? source.row : undefined;
  return (
    <>
      <li>
        <span className="trail-kind">{texts[source.kind]}</span>
        <p className="trail-unit">
          <span dir="auto">
            {source.kind === 'form' && texts.formText}
            {source.kind === 'event' && (
              <EventName {...{ source }} figure={{ unit, period: subject.period, indicator }} />
            )}
            {source.kind === 'file' && source.file}
          </span>
          <span className="trail-figure">{value}</span>
        </p>
        {listed.code !== subject.indicator.code && <p className="quiet">{name(listed)}</p>}
      </li>
      {source.kind === 'file' && row !== undefined && (
        <li>
          <span className="trail-kind">{texts.sheetAndRow}</span>
          <p className="trail-unit">
            <span dir="auto">
              {source.sheet !== undefined && `${texts.sheet(source.sheet)}, `}
              {texts.row(String(row))}
            </span>
          </p>
        </li>
      )}
      <FigureHistory versions={versions} decimals={listed.decimals} />
    </>
  );
}

interface EventNameProps {
  readonly source: Extract<FigureVersion['source'], { readonly kind: 'event' }>;
  readonly figure: Parameters<typeof tellingEventsAddress>[0];
}

/** Events that were recorded are a door; one that was only named is a text. */
function EventName({ source, figure }: EventNameProps): ReactNode {
  const hasRecord = source.events !== undefined && source.events.length > 0;
  if (!hasRecord) return source.name;
  return <Link href={tellingEventsAddress(figure)}>{source.name}</Link>;
}
