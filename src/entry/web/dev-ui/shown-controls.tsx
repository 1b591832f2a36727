import { useState, type ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';

/** Buttons of every rank, free and disabled. */
export function ShownButtons(): ReactNode {
  const { save, saveWithErrors, whyDisabled, cancel } = useTexts(DEV_UI_TEXTS);
  return (
    <>
      <p className="dev-ui-line">
        <Button rank="main">{save}</Button>
        <Button>{cancel}</Button>
        <Button rank="quiet">{cancel}</Button>
      </p>
      <p className="dev-ui-line">
        <Button rank="main" disabled>
          {saveWithErrors}
        </Button>
        <Button disabled>{cancel}</Button>
        <Button rank="quiet" disabled>
          {cancel}
        </Button>
        <span>{whyDisabled}</span>
      </p>
    </>
  );
}

/** Fields with a hint, an error and a warning, disabled, to be ticked, and with text from right to left. */
export function ShownFields(): ReactNode {
  const { label, hint, error, warning } = useTexts(DEV_UI_TEXTS).field;
  const { needed } = useTexts(CHANGE_TEXTS);
  return (
    <div className="dev-ui-columns">
      <TextField label={label} hint={hint} defaultValue="1657" />
      <TextField label={label} message={{ tone: 'bad', text: error }} defaultValue="12 ?" />
      <TextField label={label} message={{ tone: 'warn', text: warning }} defaultValue="16570" />
      <TextField label={label} hint={hint} defaultValue="1657" disabled />
      <TextField label={label} dir="auto" defaultValue="إدارة الصحة (1)" />
      <ShownChoice />
      <ShownChoice disabled />
      <ShownCheck />
      <ShownCheck fault={needed} />
    </div>
  );
}

function ShownChoice({ disabled = false }: { readonly disabled?: boolean }): ReactNode {
  const { choice, choices } = useTexts(DEV_UI_TEXTS).field;
  const [value, choose] = useState<'both' | 'accepted'>('both');
  const options = [
    { value: 'both', text: choices[0] },
    { value: 'accepted', text: choices[1] },
  ] as const;
  return <Choice label={choice} {...{ value, options, disabled }} onChoose={choose} />;
}

function ShownCheck({ fault }: { readonly fault?: string }): ReactNode {
  const { check } = useTexts(DEV_UI_TEXTS).field;
  const [isChecked, setChecked] = useState(false);
  return <CheckField label={check} onCheck={setChecked} {...{ isChecked, fault }} />;
}
