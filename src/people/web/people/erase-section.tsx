import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { ProvedChangeForm } from './proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { usePeopleChange } from './people-change.ts';
import type { Person } from './people-queries.ts';
import { PERSON_TEXTS } from './person-texts.ts';

interface EraseProps {
  readonly person: Person;
}

/** Erases what is kept about a person, after saying what that means. */
export function EraseSection({ person }: EraseProps): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="people-section unprinted">
      <h2>{texts.erase}</h2>
      <DeedPlace
        label={texts.erase}
        rank="plain"
        isOpen={isOpen}
        onOpen={setOpen}
        form={(onClose) => <EraseForm person={person} onClose={onClose} />}
      />
    </section>
  );
}

function EraseForm({ person, onClose }: EraseProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [isSure, setSure] = useState(false);
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(erase);
  return (
    <ProvedChangeForm
      title={texts.erase}
      submit={texts.eraseNow}
      onSubmit={() => {
        setTried(true);
        if (isSure) void change.confirm(person.id);
      }}
      {...{ change, onClose }}
    >
      <Note tone="warn">
        <p>{texts.eraseWhat}</p>
        <p>{texts.eraseStays}</p>
        <p>{texts.eraseBefore}</p>
      </Note>
      <CheckField
        label={<bdi>{texts.eraseSure(person.name)}</bdi>}
        isChecked={isSure}
        onCheck={setSure}
        fault={isTried && !isSure ? needed : undefined}
      />
    </ProvedChangeForm>
  );
}

function erase(person: string, key: string) {
  const params = { path: { person }, header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/people/{person}/erasure', { params }));
}
