import { useState, type ReactNode } from 'react';
import { writtenName } from '#people/model/names/person-name.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ProvedChangeForm } from './proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { NameFields, type TypedName } from './name-fields.tsx';
import { usePeopleChange } from './people-change.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import type { Person } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';

interface PersonFormProps {
  /** Whose name is corrected; left out: somebody is entered. */
  readonly person?: Person;
  readonly onSaved: (saved: SavedPerson) => void;
  readonly onClose: () => void;
}

/** Who was just entered or corrected. */
export interface SavedPerson {
  readonly id: string;
  readonly name: string;
}

interface PersonWish {
  readonly person: string | undefined;
  readonly version: number;
  readonly name: TypedName;
  readonly birthDate: string;
}

/** Enters a person, or corrects how one is called. */
export function PersonForm({ person, onSaved, onClose }: PersonFormProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [name, setName] = useState<TypedName>(person ?? NO_NAME);
  const [birthDate, setBirthDate] = useState(person?.birthDate ?? '');
  const [seen, setSeen] = useState(person?.version ?? 0);
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(sendPerson);
  const send = (version: number): void => {
    setTried(true);
    if (name.givenName.trim() === '') return;
    setSeen(version);
    void change.confirm({ person: person?.id, version, name, birthDate });
  };
  const now = person?.version ?? 0;
  const meanwhile = {
    theirs: person && now !== seen && <p dir="auto">{texts.stands(person.name)}</p>,
    onKeepMine: now === seen ? undefined : () => send(now),
    onTakeTheirs: onClose,
  };
  return (
    <ProvedChangeForm
      title={person === undefined ? texts.enter : texts.correct}
      submit={texts.save}
      onSubmit={() => send(seen)}
      {...{ change, meanwhile }}
      onClose={() => {
        if (change.state.kind === 'done') {
          onSaved({ id: change.state.result.id, name: writtenName(name) });
        }
        onClose();
      }}
    >
      <NameFields name={name} onName={setName} fault={isTried ? needed : undefined} />
      <DayField
        label={texts.birthDate}
        hint={texts.birthDateHint}
        value={birthDate}
        onDay={setBirthDate}
        mayBeEmpty
      />
    </ProvedChangeForm>
  );
}

const NO_NAME: TypedName = { familyName: '', middleName: '', givenName: '' };

async function sendPerson({ person, version, name, birthDate }: PersonWish, key: string) {
  const { familyName, middleName, givenName } = name;
  const body = { familyName, middleName, givenName, ...(birthDate !== '' && { birthDate }) };
  if (person === undefined) {
    const params = { header: { 'idempotency-key': key } };
    return bodyOf(api.POST('/api/v1/people', { params, body }));
  }
  const params = { path: { person }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/people/{person}', { params, body }));
}
