import { useState, type ReactNode } from 'react';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import { NewPasswordField } from '#people/web/password/new-password-field.tsx';
import type { SeenLink } from './link-queries.ts';
import { LINK_TEXTS } from './link-texts.ts';
import { useLink } from './use-link.ts';

interface ComeInFormProps {
  readonly token: string;
  readonly link: SeenLink;
  readonly onIn: () => void;
}

/** Chooses the password of an account by an invitation, or a new one in place of a lost one. */
export function ComeInForm({ token, link, onIn }: ComeInFormProps): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  const { instant } = useWrittenValues();
  const { isBusy, error, use } = useLink(onIn);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const known = { login: link.login, name: link.name };
  const isInvited = link.purpose === 'invitation';
  const title = isInvited ? texts.greeting(link.name) : texts.newPassword;
  usePageTitle(isInvited ? texts.invitation : texts.newPassword);
  return (
    <form
      className="link-main"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const isGood = problemOfPassword({ password, ...known }) === undefined;
        if (isGood && !isBusy) {
          void use({ token, password, ...(link.needsCode && { code }) });
        }
      }}
    >
      <h1 dir="auto">{title}</h1>
      <p>{isInvited ? texts.invited : texts.reset(link.name)}</p>
      <dl className="link-facts">
        <dt>{texts.login}</dt>
        <dd>
          <bdi>{link.login}</bdi>
        </dd>
        <dt>{texts.until}</dt>
        <dd className="figures">{instant(link.expiresAt)}</dd>
      </dl>
      {/* For managers of passwords, which keep what is chosen with its login. */}
      <input type="text" name="login" autoComplete="username" value={link.login} readOnly hidden />
      <NewPasswordField value={password} known={known} isTried={isTried} onChange={setPassword} />
      {link.needsCode && (
        <TextField
          label={texts.code}
          hint={texts.codeHint}
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      {error !== undefined && <RefusalNote error={error} title={texts.notIn} />}
      <div>
        <Button type="submit" rank="main" disabled={isBusy}>
          {isInvited ? texts.comeIn : texts.changeAndComeIn}
        </Button>
      </div>
      {isInvited && <p className="quiet small">{texts.passkeyLater}</p>}
    </form>
  );
}
