import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { tellStanding, type StandingTold } from '#directives/web/directive-changes.ts';
import { DIRECTIVE_PAGE_TEXTS } from '#directives/web/directive-page-texts.ts';
import type { VersionedDirective } from '#directives/web/directive-queries.ts';

interface StandingFormProps extends VersionedDirective {
  readonly action: StandingTold['action'];
  readonly onClose: () => void;
}

const LONGEST_NAME = 300;

/** Tells what became of a directive, since when and by which document. */
export function StandingForm(props: StandingFormProps): ReactNode {
  const { directive, version, action, onClose } = props;
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [on, setOn] = useState(todayHere);
  const [by, setBy] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('directives', tellStanding);
  const { id } = directive;
  const isBare = action === 'restore';
  const submit = () => {
    setTried(true);
    if (isBare) void change.confirm({ id, version, told: { action } });
    else if (by.trim() !== '') void change.confirm({ id, version, told: { action, on, by } });
  };
  return (
    <ChangeForm
      title={texts.actions[action]}
      submit={texts.actions[action]}
      {...{ change, onClose }}
      onSubmit={submit}
    >
      {(action === 'replace' || action === 'withdraw') && <p>{texts.standingEffect}</p>}
      {!isBare && (
        <>
          <DayField label={texts.standingOn} value={on} onDay={setOn} />
          <TextField
            label={texts.standingBy}
            hint={texts.standingByHint}
            dir="auto"
            autoComplete="off"
            required
            maxLength={LONGEST_NAME}
            value={by}
            message={isTried && by.trim() === '' ? { tone: 'bad', text: needed } : undefined}
            onChange={({ target }) => setBy(target.value)}
          />
        </>
      )}
    </ChangeForm>
  );
}
