import { useState, type ReactNode } from 'react';
import { isChairAway, mayPreside } from '#conference/model/presiding.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { useCalled } from '#conference/web/parts/names-apart.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { STEP_TEXTS } from './step-texts.ts';
import { StepQuestion } from './step-question.tsx';

interface OpeningQuestionProps {
  readonly conference: ReadConference;
  readonly isBusy: boolean;
  /** @param actingChair the delegate who takes the place of the chair; undefined: the chair is there */
  readonly onTake: (actingChair: string | undefined) => void;
  readonly onLeave: () => void;
}

/**
 * Asks before a conference is opened on another day than it is called for, by which it is moved, or without its
 * chair: then somebody who is there takes that place.
 */
export function OpeningQuestion(props: OpeningQuestionProps): ReactNode {
  const { conference, isBusy, onTake, onLeave } = props;
  const texts = useTexts(STEP_TEXTS);
  const called = useCalled();
  const { day } = useWrittenValues();
  const [acting, setActing] = useState('');
  const [today, calledFor] = [day(conference.today), day(conference.day)];
  const isMoved = conference.today !== conference.day;
  const isAway = isWithoutChair(conference);
  const chair = called(conference.chair);
  const movedText = texts.otherDay({ called: calledFor, today });
  const present = conference.delegates.filter(mayPreside);
  const options = present.map(({ id, person }) => ({ value: id, text: called(person) }));
  return (
    <StepQuestion
      title={isAway ? texts.chairAway(chair) : movedText}
      take={texts.openOn(today)}
      leave={texts.openLater}
      isBusy={isBusy || (isAway && acting === '')}
      onTake={() => onTake(isAway ? acting : undefined)}
      onLeave={onLeave}
    >
      {isAway && <p>{texts.chairAwayText}</p>}
      {isAway && isMoved && <p>{movedText}</p>}
      {isMoved && <p>{texts.otherDayText(today)}</p>}
      {isAway && (
        <Choice
          label={texts.actingChair}
          value={acting}
          options={[{ value: '', text: texts.nobodyYet }, ...options]}
          onChoose={setActing}
        />
      )}
    </StepQuestion>
  );
}

/** Whether the list says that the chair is not there. */
export function isWithoutChair({ chair, delegates }: ReadConference): boolean {
  const listed = delegates.map(({ person, state }) => ({ person: person.id, state }));
  return isChairAway(chair.id, listed);
}
