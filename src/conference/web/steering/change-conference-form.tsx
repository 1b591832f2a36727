import { useState, type ReactNode } from 'react';
import { changeConference, CONFERENCE_TOPIC } from '#conference/web/conference-changes.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { ToldFields, type ConferenceDraft } from '#conference/web/list/prepare-form.tsx';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

interface ChangeConferenceFormProps {
  readonly conference: ReadConference;
  readonly onClose: () => void;
}

/** Changes what a conference is called, when and where it is held; calendars hear of it. */
export function ChangeConferenceForm(props: ChangeConferenceFormProps): ReactNode {
  const { conference, onClose } = props;
  const texts = useTexts(STEERING_TEXTS);
  const { title, period, day, starts, place } = conference;
  const [draft, setDraft] = useState<ConferenceDraft>({ title, period, day, starts, place });
  const change = useTopicChange(CONFERENCE_TOPIC, changeConference);
  const { id, version, chair, chairPost, secretary, secretaryPost, quorum } = conference;
  const people = {
    chair: { person: chair.id, post: chairPost },
    secretary: { person: secretary.id, post: secretaryPost },
  };
  return (
    <ChangeForm
      title={texts.change}
      submit={texts.changeSubmit}
      change={change}
      onSubmit={() => void change.confirm({ id, version, told: { ...draft, ...people, quorum } })}
      onClose={onClose}
    >
      <ToldFields
        draft={draft}
        told={(name) => (value) => setDraft({ ...draft, [name]: value })}
        missing={() => undefined}
      />
    </ChangeForm>
  );
}
