import { useState, type ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguageChoice, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import { NewPasswordField } from '#people/web/password/new-password-field.tsx';
import { LANGUAGE_OPTIONS } from '#people/web/own-account/language-options.ts';
import { LINK_TEXTS } from './link-texts.ts';
import { useLink } from './use-link.ts';

interface FirstAdministratorFormProps {
  readonly token: string;
  readonly onIn: () => void;
}

const NOBODY = { familyName: '', middleName: '', givenName: '', login: '', password: '' };

/** Makes the account of the first administrator, who then invites all others. */
export function FirstAdministratorForm({ token, onIn }: FirstAdministratorFormProps): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  const { language, choose } = useLanguageChoice();
  const { isBusy, error, use } = useLink(onIn);
  const [told, tell] = useState(NOBODY);
  const [isTried, setTried] = useState(false);
  usePageTitle(texts.first);
  const name = [told.familyName, told.middleName, told.givenName].join(' ');
  const known = { login: told.login, name };
  const isWhole =
    told.givenName.trim() !== '' &&
    told.login.trim() !== '' &&
    problemOfPassword({ password: told.password, ...known }) === undefined;
  return (
    <form
      className="link-main"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole && !isBusy) void use({ token, ...told, language });
      }}
    >
      <h1>{texts.first}</h1>
      <p>{texts.firstText}</p>
      <NameFields {...{ told, isTried, tell }} />
      <NewPasswordField
        value={told.password}
        known={known}
        isTried={isTried}
        onChange={(password) => tell({ ...told, password })}
      />
      <Choice<Language>
        label={texts.language}
        value={language}
        options={LANGUAGE_OPTIONS}
        onChoose={choose}
      />
      <Note>
        <p>{texts.notClassified}</p>
      </Note>
      {error !== undefined && <RefusalNote error={error} title={texts.notIn} />}
      <div>
        <Button type="submit" rank="main" disabled={isBusy}>
          {texts.makeAccount}
        </Button>
      </div>
    </form>
  );
}

interface NameFieldsProps {
  readonly told: typeof NOBODY;
  readonly isTried: boolean;
  readonly tell: (told: typeof NOBODY) => void;
}

function NameFields({ told, isTried, tell }: NameFieldsProps): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  const textOf = (field: keyof typeof NOBODY) => ({
    value: told[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      tell({ ...told, [field]: target.value }),
  });
  const missing = (field: 'givenName' | 'login', text: string) =>
    isTried && told[field].trim() === '' ? ({ tone: 'bad', text } as const) : undefined;
  return (
    <>
      <div className="link-names">
        <TextField label={texts.familyName} autoComplete="family-name" {...textOf('familyName')} />
        <TextField
          label={texts.middleName}
          autoComplete="additional-name"
          {...textOf('middleName')}
        />
        <TextField
          label={texts.givenName}
          autoComplete="given-name"
          message={missing('givenName', texts.noGivenName)}
          {...textOf('givenName')}
        />
      </div>
      <TextField
        label={texts.login}
        hint={texts.loginHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        message={missing('login', texts.noLogin)}
        {...textOf('login')}
      />
    </>
  );
}
