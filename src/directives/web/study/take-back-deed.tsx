import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { directiveAddress } from '#directives/model/directive-address.ts';
import { takeBackSending } from '#directives/web/directive-changes.ts';
import type { VersionedStudy } from '#directives/web/directive-queries.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { STUDY_TEXTS } from './study-texts.ts';

/** What whoever keeps the register may do as long as the unit has not acknowledged it: take it back. */
export function TakeBackDeed(versioned: VersionedStudy): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const [isOpen, onOpen] = useState(false);
  if (!versioned.study.allowed.includes('take-back')) return null;
  return (
    <DeedPlace
      label={texts.takeSendingBack}
      {...{ isOpen, onOpen }}
      form={(onClose) => <TakeBackForm {...versioned} onClose={onClose} />}
    />
  );
}

interface TakeBackFormProps extends VersionedStudy {
  readonly onClose: () => void;
}

function TakeBackForm({ study, version, onClose }: TakeBackFormProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { name } = useWrittenValues();
  const [, navigate] = useLocation();
  const change = useTopicChange('directives', takeBackSending);
  const { directive, unit } = study;
  const takeBack = async (): Promise<void> => {
    const wish = { directive: directive.id, unit: unit.id, version };
    const { kind } = await change.confirm(wish);
    // There is nothing to be seen of it here any more.
    if (kind === 'done') {
      navigate(directiveAddress({ directive: directive.id }), { replace: true });
    }
  };
  return (
    <ChangeForm
      title={texts.takeSendingBack}
      submit={texts.takeSendingBack}
      {...{ change, onClose }}
      onSubmit={() => void takeBack()}
    >
      <p dir="auto">{texts.takeSendingBackText(name(unit))}</p>
    </ChangeForm>
  );
}
