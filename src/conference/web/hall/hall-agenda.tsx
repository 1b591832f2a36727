import type { ReactNode } from 'react';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { HALL_TEXTS } from './hall-texts.ts';

/** The agenda as one band: what is done, what is under way, what is to come. */
export function HallAgenda({ conference: { agenda } }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const states = CONFERENCE_STATE_TEXTS[useLanguage()]['agenda-item'];
  return (
    <ol className="hall-agenda" aria-label={texts.agenda} data-many={agenda.length > 8}>
      {agenda.map(({ id, state, time, title }, index) => (
        <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
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
