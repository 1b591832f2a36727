import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField, type TextFieldProps } from '#platform/web/parts/field.tsx';
import { PASSWORD_TEXTS } from './password-texts.ts';
import './password.css';

/** A password, hidden until its writer wants to see it. */
export function PasswordField(props: Omit<TextFieldProps, 'type'>): ReactNode {
  const [isShown, setShown] = useState(false);
  const { show } = useTexts(PASSWORD_TEXTS);
  return (
    <div className="password-field">
      <TextField
        {...props}
        type={isShown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
      />
      <label className="password-shown">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
        />
        {show}
      </label>
    </div>
  );
}
