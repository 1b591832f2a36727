import { useState, type ReactNode } from 'react';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import type { DifficultyState } from '#reports/model/difficulty-life-cycle.ts';
import { changeDifficulty } from '#reports/web/report-changes.ts';
import type { Difficulty } from '#reports/web/report-queries.ts';
import { AnswerForm } from './difficulty-forms.tsx';
import { DIFFICULTY_TEXTS } from './difficulty-texts.ts';

interface DifficultyItemProps {
  readonly difficulty: Difficulty;
}

/** One difficulty: whose, how it stands, its answer, and what may be done about it now. */
export function DifficultyItem({ difficulty }: DifficultyItemProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const { name, day } = useWrittenValues();
  const { unit, owner, text, state, answer, raisedDay, answeredDay } = difficulty;
  return (
    <li>
      <p className="difficulty-state small">
        <Sign {...SIGNS[state]} /> <b>{texts.states[state]}</b>
        {' · '}
        <bdi className="quiet">{texts.raisedBy(name(unit), day(raisedDay))}</bdi>
        {' · '}
        <bdi className="quiet">{texts.answeredBy(name(owner))}</bdi>
      </p>
      <p className="difficulty-text" dir="auto">
        {text}
      </p>
      {answer !== null && (
        <div className="difficulty-answer">
          <p className="small quiet">
            {texts.answer}
            {answeredDay !== null && ` ${texts.answeredOn(day(answeredDay))}`}
            {difficulty.isAnsweredByConclusion && `, ${texts.byConclusion}`}
          </p>
          <p className="difficulty-text" dir="auto">
            {answer}
          </p>
        </div>
      )}
      <DifficultyDeeds difficulty={difficulty} />
    </li>
  );
}

const SIGNS: Readonly<Record<DifficultyState, Pick<SignProps, 'name' | 'tone'>>> = {
  raised: { name: 'missing', tone: 'warn' },
  'taken-up': { name: 'half', tone: 'accent' },
  answered: { name: 'done', tone: 'accent' },
  closed: { name: 'done', tone: 'faint' },
};

function DifficultyDeeds({ difficulty }: DifficultyItemProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const [isAnswering, setAnswering] = useState(false);
  const change = useTopicChange('reports', changeDifficulty);
  const { id, version, allowed, text } = difficulty;
  if (allowed.length === 0 && change.state.kind === 'idle') return null;
  const isBusy = isUnderWay(change.state);
  const take = (wish: { action: 'take-up' | 'close' | 'raise-again' }): void => {
    const seen = { difficulty: id, version };
    const { action } = wish;
    void change.confirm(
      action === 'take-up' ? { ...seen, action, answer: '' } : { ...seen, action },
    );
  };
  return (
    <div className="reports-actions unprinted">
      {allowed.includes('answer') && (
        <DeedPlace
          label={texts.answerIt}
          about={text}
          rank="plain"
          isOpen={isAnswering}
          onOpen={setAnswering}
          form={(onClose) => <AnswerForm {...{ difficulty, onClose }} />}
        />
      )}
      {!isAnswering &&
        (['take-up', 'close', 'raise-again'] as const)
          .filter((action) => allowed.includes(action))
          .map((action) => (
            <Button
              key={action}
              rank={action === 'close' ? 'plain' : 'quiet'}
              disabled={isBusy}
              aria-label={`${texts[LABELS[action]]}: ${text}`}
              onClick={() => take({ action })}
            >
              {texts[LABELS[action]]}
            </Button>
          ))}
      <ChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
    </div>
  );
}

const LABELS = { 'take-up': 'takeUp', close: 'close', 'raise-again': 'raiseAgain' } as const;
