import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { DaysFields } from './days-fields.tsx';
import { openTerm } from './post-changes.ts';
import { POST_TEXTS } from './post-texts.ts';

interface TermFormProps {
  readonly body: string;
  readonly on: string;
  readonly onClose: () => void;
}

/** Opens a term of a body, for which its members are chosen. */
export function TermForm({ body, on, onClose }: TermFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [name, setName] = useState('');
  const [days, setDays] = useState({ from: on, lastDay: '' });
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(openTerm);
  const fault = isTried ? needed : undefined;
  return (
    <ProvedChangeForm
      title={texts.openTerm}
      submit={texts.openTerm}
      onSubmit={() => {
        setTried(true);
        if (name.trim() === '' || days.from === '' || days.lastDay === '') return;
        void change.confirm({ body, name, ...days });
      }}
      {...{ change, onClose }}
    >
      <TextField
        label={texts.termOf}
        hint={texts.termHint}
        maxLength={200}
        value={name}
        message={isTried && name.trim() === '' ? { tone: 'bad', text: needed } : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <DaysFields {...days} onDays={setDays} fault={fault} isNeeded />
    </ProvedChangeForm>
  );
}
