import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { DaysFields } from './days-fields.tsx';
import { NamedFields } from './named-fields.tsx';
import { sendBody } from './post-changes.ts';
import type { UnitBody } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';
import { typedDays } from './told-days.ts';

interface BodyFormProps {
  readonly unit: string;
  readonly on: string;
  /** What is changed; left out: a body is made. */
  readonly body?: UnitBody;
  readonly onClose: () => void;
}

const KINDS = ['committee', 'command', 'office', 'mass-organisation'] as const;

/** Makes a committee, command, office or mass organisation, or changes how it is called. */
export function BodyForm({ unit, on, body, onClose }: BodyFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [draft, setDraft] = useState(() => ({
    name: body?.name ?? '',
    nameEn: body?.nameEn ?? '',
    kind: body?.kind ?? 'committee',
    ...(body === undefined ? { from: on, lastDay: '' } : typedDays(body)),
  }));
  const [seen, setSeen] = useState(body?.version ?? 0);
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(sendBody);
  const send = (version: number): void => {
    setTried(true);
    if (draft.name.trim() === '') return;
    setSeen(version);
    void change.confirm(
      body === undefined ? { unit, ...draft } : { unit, ...draft, made: { id: body.id, version } },
    );
  };
  const now = body?.version ?? 0;
  const meanwhile = {
    theirs: body && now !== seen && <p dir="auto">{texts.stands(body.name)}</p>,
    onKeepMine: now === seen ? undefined : () => send(now),
    onTakeTheirs: onClose,
  };
  return (
    <ProvedChangeForm
      title={body === undefined ? texts.makeBody : texts.changeBody}
      submit={texts.save}
      onSubmit={() => send(seen)}
      {...{ change, onClose, meanwhile }}
    >
      <NamedFields
        labels={[texts.name, texts.nameEn]}
        {...draft}
        onNames={(names) => setDraft({ ...draft, ...names })}
        fault={isTried ? needed : undefined}
      />
      {body === undefined && (
        <Choice
          label={texts.kind}
          value={draft.kind}
          options={KINDS.map((kind) => ({ value: kind, text: texts.kinds[kind] }))}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
      )}
      <DaysFields {...draft} onDays={(days) => setDraft({ ...draft, ...days })} />
    </ProvedChangeForm>
  );
}
