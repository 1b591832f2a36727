import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import { changeDifficulty, raiseDifficulty } from '#reports/web/report-changes.ts';
import type { Difficulty } from '#reports/web/report-queries.ts';
import { DIFFICULTY_TEXTS } from './difficulty-texts.ts';

const LONGEST_TEXT = 5000;

interface RaiseFormProps {
  readonly unit: string;
  readonly period: string;
  readonly onClose: () => void;
}

/** A difficulty put before the unit right above. */
export function RaiseForm({ unit, period, onClose }: RaiseFormProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('reports', raiseDifficulty);
  const isMissing = text.trim() === '';
  return (
    <ChangeForm
      title={texts.raise}
      submit={texts.sendRaise}
      change={change}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) void change.confirm({ unit, period, text: text.trim() });
      }}
    >
      <ProseField
        label={texts.raiseText}
        hint={texts.raiseHint}
        message={isTried && isMissing ? { tone: 'bad', text: needed } : undefined}
        dir="auto"
        rows={4}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </ChangeForm>
  );
}

interface AnswerFormProps {
  readonly difficulty: Difficulty;
  readonly onClose: () => void;
}

/** The answer to a difficulty of a unit below. */
export function AnswerForm({ difficulty, onClose }: AnswerFormProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [answer, setAnswer] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('reports', changeDifficulty);
  const isMissing = answer.trim() === '';
  const { id, version } = difficulty;
  return (
    <ChangeForm
      title={texts.answerIt}
      submit={texts.sendAnswer}
      change={change}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isMissing) return;
        const wish = { difficulty: id, version, action: 'answer', answer: answer.trim() } as const;
        void change.confirm(wish);
      }}
    >
      <ProseField
        label={texts.answer}
        hint={texts.answerHint}
        message={isTried && isMissing ? { tone: 'bad', text: needed } : undefined}
        dir="auto"
        rows={4}
        maxLength={LONGEST_TEXT}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
    </ChangeForm>
  );
}
