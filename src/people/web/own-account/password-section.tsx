import { useState, type ReactNode } from 'react';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import { NewPasswordField } from '#people/web/password/new-password-field.tsx';
import { PasswordField } from '#people/web/password/password-field.tsx';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { api } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import type { OwnAccount } from './own-account-queries.ts';
import { useOwnDeed, type OwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';
import { PASSWORD_SECTION_TEXTS } from './password-section-texts.ts';

interface PasswordWish {
  readonly current: string;
  readonly chosen: string;
}

/** The password: since when, and another in its place. */
export function PasswordSection({ own }: { readonly own: OwnAccount }): ReactNode {
  const texts = useTexts(PASSWORD_SECTION_TEXTS);
  const { instant } = useWrittenValues();
  const [isOpen, setOpen] = useState(false);
  const deed = useOwnDeed(({ current, chosen }: PasswordWish) =>
    api.POST('/api/v1/account/password', {
      body: { new: chosen, ...(current !== '' && { current }) },
    }),
  );
  const isDone = deed.state.kind === 'done';
  const { hasPassword, passwordChangedAt } = own;
  const begin = (): void => {
    deed.forget();
    setOpen(true);
  };
  return (
    <OwnSection title={texts.title}>
      <p>
        {!hasPassword && texts.none}
        {hasPassword && passwordChangedAt !== null && texts.since(instant(passwordChangedAt))}
        {hasPassword && passwordChangedAt === null && texts.isSet}
      </p>
      {isOpen && !isDone ? (
        <PasswordForm {...{ own, deed }} onGiveUp={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={begin}>{hasPassword ? texts.change : texts.choose}</Button>
        </div>
      )}
      <DeedNote deed={deed} done={texts.done} />
    </OwnSection>
  );
}

interface PasswordFormProps {
  readonly own: OwnAccount;
  readonly deed: OwnDeed<PasswordWish, unknown>;
  readonly onGiveUp: () => void;
}

function PasswordForm({ own, deed, onGiveUp }: PasswordFormProps): ReactNode {
  const texts = useTexts(PASSWORD_SECTION_TEXTS);
  const { name } = useSignedIn();
  const [wish, setWish] = useState<PasswordWish>({ current: '', chosen: '' });
  const [isTried, setTried] = useState(false);
  const known = { login: own.login, name };
  const lacksCurrent = own.hasPassword && wish.current === '';
  return (
    <form
      className="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const isGood = problemOfPassword({ password: wish.chosen, ...known }) === undefined;
        if (isGood && !lacksCurrent) void deed.start(wish);
      }}
    >
      <input type="text" autoComplete="username" value={own.login} readOnly hidden />
      {own.hasPassword && (
        <PasswordField
          label={texts.current}
          autoComplete="current-password"
          autoFocus
          value={wish.current}
          message={isTried && lacksCurrent ? { tone: 'bad', text: texts.noCurrent } : undefined}
          onChange={({ target }) => setWish({ ...wish, current: target.value })}
        />
      )}
      <NewPasswordField
        value={wish.chosen}
        known={known}
        isTried={isTried}
        onChange={(chosen) => setWish({ ...wish, chosen })}
      />
      <p className="quiet small">{texts.endsOthers}</p>
      <div className="own-actions">
        <Button type="submit" rank="main" disabled={isOnItsWay(deed.state)}>
          {texts.save}
        </Button>
        <Button rank="quiet" onClick={onGiveUp}>
          {texts.giveUp}
        </Button>
      </div>
    </form>
  );
}
