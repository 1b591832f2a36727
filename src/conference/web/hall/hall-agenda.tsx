import type { ReactNode } from 'react';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import type { ReadConference, ReadItem } from '#conference/web/conference-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { HALL_TEXTS } from './hall-texts.ts';

/** So many fit on a wall below all else; a telephone scrolls through all of them. */
const MOST_IN_BAND = 8;
const SHOWN_BEFORE = 2;

/**
 * The agenda as one band: what is done, what is under way, what is to come. Of a long one the wall shows what is
 * around the item under way.
 */
export function HallAgenda({ conference: { agenda } }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const first = firstInBand(agenda);
  const states = CONFERENCE_STATE_TEXTS[useLanguage()]['agenda-item'];
  return (
    <ol className="hall-agenda" aria-label={texts.agenda}>
      {agenda.map(({ id, state, time, title }, index) => (
        <li
          key={id}
          data-state={state}
          data-far={index < first || index >= first + MOST_IN_BAND}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="figures">{time}</span>
          {state === 'done' && <Sign name="done" label={states['done'] ?? ''} />}
          <b dir="auto">
            {index + 1}. {title}
          </b>
        </li>
      ))}
    </ol>
  );
}

function firstInBand(agenda: readonly ReadItem[]): number {
  const current = agenda.findIndex(({ state }) => state === 'current');
  const next = agenda.findIndex(({ state }) => state === 'waiting');
  const here = current === -1 ? next : current;
  const last = Math.max(0, agenda.length - MOST_IN_BAND);
  return here === -1 ? last : Math.min(last, Math.max(0, here - SHOWN_BEFORE));
}
