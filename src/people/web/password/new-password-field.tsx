import { useState, type ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import { problemOfPassword, SHORTEST_PASSWORD } from '#people/model/sign-in/password-rule.ts';
import { SIGN_IN_PROBLEM_TEXTS } from '#people/model/sign-in/sign-in-problem-texts.ts';
import type { PasswordProblem } from '#people/model/sign-in/sign-in-problems.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { PASSWORD_TEXTS } from './password-texts.ts';
import { PasswordField } from './password-field.tsx';

interface NewPasswordFieldProps {
  readonly value: string;
  /** What others know of the person cannot be the password. */
  readonly known: { readonly login: string; readonly name: string };
  /** Whether it was to be sent already: then what is wrong is said at once. */
  readonly isTried: boolean;
  readonly onChange: (password: string) => void;
}

/** A password to be set, with the rule in sight; what is wrong with it is said on leaving the field. */
export function NewPasswordField(props: NewPasswordFieldProps): ReactNode {
  const { value, known, isTried, onChange } = props;
  const texts = useTexts(PASSWORD_TEXTS);
  const language = useLanguage();
  const [isLeft, setLeft] = useState(false);
  const problem = problemOfPassword({ password: value, ...known });
  const isSaid = isTried || (isLeft && value !== '');
  const length = Array.from(value).length;
  const isShort = length > 0 && length < SHORTEST_PASSWORD;
  return (
    <PasswordField
      label={texts.newPassword}
      name="new-password"
      autoComplete="new-password"
      value={value}
      hint={isShort ? texts.length(length, SHORTEST_PASSWORD) : texts.hint(SHORTEST_PASSWORD)}
      message={problem && isSaid ? { tone: 'bad', text: sentenceOf(problem, language) } : undefined}
      onBlur={() => setLeft(true)}
      onChange={({ target }) => {
        setLeft(false);
        onChange(target.value);
      }}
    />
  );
}

function sentenceOf(problem: PasswordProblem, language: Language): string {
  const texts = SIGN_IN_PROBLEM_TEXTS[language];
  switch (problem.code) {
    case 'password-too-short':
      return texts[problem.code](problem.facts);
    case 'password-too-long':
      return texts[problem.code](problem.facts);
    case 'password-is-known':
      return texts[problem.code](problem.facts);
    case 'password-is-common':
      return texts[problem.code](problem.facts);
  }
}
