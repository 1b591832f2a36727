import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import type { Station } from './home-queries.ts';
import { HOME_TEXTS } from './home-texts.ts';
import { useStationWords, type ToldLine } from '#entry/web/home/lines/station-words.ts';
import { stationAddress, toldAddress } from './station-addresses.ts';
import { STATION_SIGNS } from './station-signs.ts';
import { STATION_TEXTS } from './station-texts.ts';
import './ribbon.css';

interface RibbonProps {
  readonly stations: readonly Station[];
  /** As `2026-06-14`. */
  readonly today: string;
  readonly period: string;
}

/** The cycle as it stands: a column for each station, the rule above it telling its state. */
export function Ribbon({ stations, today, period }: RibbonProps): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  return (
    <ol className="ribbon" aria-label={texts.ribbon}>
      {stations.map((station) => (
        <li key={station.station} data-state={station.state}>
          <StationColumn {...{ station, today, period }} />
        </li>
      ))}
    </ol>
  );
}

interface StationColumnProps extends Omit<RibbonProps, 'stations'> {
  readonly station: Station;
}

function StationColumn({ station, today, period }: StationColumnProps): ReactNode {
  const { names, states } = useTexts(STATION_TEXTS);
  const { station: name, state } = station;
  const words = useStationWords()(station);
  const sign = STATION_SIGNS[state];
  return (
    <>
      <h2>
        <Link href={stationAddress(name, period)}>{names[name]}</Link>
      </h2>
      <p className="ribbon-state" data-tone={sign.tone}>
        <Sign {...sign} /> {states[name][state]}
      </p>
      <p className="ribbon-told">
        {words.told.map((line, index) => (
          <Fragment key={line.code}>
            {index > 0 && '; '}
            <Link href={toldAddress(name, line.code, period)}>
              <Told {...line} />
            </Link>
          </Fragment>
        ))}
      </p>
      <NextDay next={words.next} today={today} />
      <Waiting waiting={words.waiting} />
    </>
  );
}

/** The first number of a sentence shows that it is a door: underlined as a whole it would be hard to read. */
function Told({ text, isTitle }: ToldLine): ReactNode {
  const [number] = (!isTitle && /\d[\d.,/]*%?/u.exec(text)) || [text];
  const at = text.indexOf(number);
  return (
    <>
      {text.slice(0, at)}
      <span className="ribbon-door">{number}</span>
      {text.slice(at + number.length)}
    </>
  );
}

type Words = ReturnType<ReturnType<typeof useStationWords>>;

function NextDay({ next, today }: Pick<Words, 'next'> & Pick<RibbonProps, 'today'>): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  const written = useWrittenValues();
  const isPast = next !== undefined && next.day < today;
  return (
    <dl className="ribbon-next">
      <dt className="faint tiny">{isPast ? texts.past : texts.next}</dt>
      <dd>
        {next === undefined ? (
          <span className="faint">{texts.noNext}</span>
        ) : (
          <>
            <time dateTime={next.day}>{written.day(next.day)}</time>, {next.what}
          </>
        )}
      </dd>
    </dl>
  );
}

function Waiting({ waiting }: Pick<Words, 'waiting'>): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  if (waiting.length === 0) return <p className="ribbon-idle faint">{texts.nothingWaits}</p>;
  return (
    <ul className="ribbon-waiting">
      {waiting.map(({ text, address }) => (
        <li key={text}>
          <Link href={address}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
