import {
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/browser';
import { useState, type ReactNode } from 'react';
import { canRemovePasskey } from '#people/model/account/ways-in.ts';
import { passkeyObstacle } from '#people/web/sign-in/passkey-sign-in.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import type { OwnAccount } from './own-account-queries.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';
import { PASSKEYS_TEXTS } from './passkeys-texts.ts';

type Passkey = OwnAccount['passkeys'][number];

/** Passkeys: added, named and removed. */
export function PasskeysSection({ own }: { readonly own: OwnAccount }): ReactNode {
  const texts = useTexts(PASSKEYS_TEXTS);
  const obstacle = passkeyObstacle();
  const remove = useOwnDeed((passkey: string) =>
    api.DELETE('/api/v1/account/passkeys/{passkey}', { params: { path: { passkey } } }),
  );
  const { hasPassword, passkeys } = own;
  const canRemove = canRemovePasskey({ hasPassword, passkeyCount: passkeys.length });
  return (
    <OwnSection title={texts.title}>
      <p className="quiet small">{texts.intro}</p>
      <ul className="own-list">
        {passkeys.map((passkey) => (
          <PasskeyLine
            key={passkey.id}
            passkey={passkey}
            isBusy={isOnItsWay(remove.state) || !canRemove}
            onRemove={() => void remove.start(passkey.id)}
          />
        ))}
      </ul>
      {passkeys.length > 0 && !canRemove && <p className="quiet small">{texts.lastWayIn}</p>}
      <DeedNote deed={remove} done={texts.removed} />
      {obstacle === undefined ? (
        <AddPasskey />
      ) : (
        <Note>
          <p>{texts.obstacles[obstacle]}</p>
        </Note>
      )}
    </OwnSection>
  );
}

interface PasskeyLineProps {
  readonly passkey: Passkey;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

function PasskeyLine({ passkey, isBusy, onRemove }: PasskeyLineProps): ReactNode {
  const texts = useTexts(PASSKEYS_TEXTS);
  const { instant } = useWrittenValues();
  const { name, addedAt, lastUsedAt } = passkey;
  return (
    <li>
      <div>
        <p className="own-list-name">
          <bdi>{name}</bdi>
        </p>
        <p className="quiet small figures">
          {texts.times(instant(addedAt), lastUsedAt === null ? undefined : instant(lastUsedAt))}
        </p>
      </div>
      <Button rank="quiet" disabled={isBusy} aria-label={texts.removeThis(name)} onClick={onRemove}>
        {texts.remove}
      </Button>
    </li>
  );
}

function AddPasskey(): ReactNode {
  const texts = useTexts(PASSKEYS_TEXTS);
  const [name, setName] = useState<string>();
  const [isDropped, setDropped] = useState(false);
  const deed = useOwnDeed(async (wished: string) => {
    const { id, options } = await bodyOf(api.POST('/api/v1/account/passkeys/challenge'));
    // Written by the same library on the server; the description leaves its form open.
    const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
    try {
      const response = await startRegistration({ optionsJSON });
      const body = { id, name: wished, response };
      await api.POST('/api/v1/account/passkeys', { body });
      setName(undefined);
    } catch (error) {
      if (!(error instanceof WebAuthnError)) throw error;
      setDropped(true);
    }
  });
  if (name === undefined) {
    const begin = (): void => {
      deed.forget();
      setName('');
    };
    return (
      <>
        <div>
          <Button onClick={begin}>{texts.add}</Button>
        </div>
        {deed.state.kind === 'done' && <DeedNote deed={deed} done={texts.added} />}
      </>
    );
  }
  return (
    <>
      <form
        className="own-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setDropped(false);
          void deed.start(name.trim() === '' ? texts.usualName : name.trim());
        }}
      >
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          maxLength={60}
          autoFocus
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <div className="own-actions">
          <Button type="submit" rank="main" disabled={isOnItsWay(deed.state)}>
            {deed.state.kind === 'sending' ? texts.adding : texts.goOn}
          </Button>
          <Button rank="quiet" onClick={() => setName(undefined)}>
            {texts.giveUp}
          </Button>
        </div>
      </form>
      {isDropped ? (
        <Note tone="warn" isUrgent>
          <p>{texts.dropped}</p>
        </Note>
      ) : (
        <DeedNote deed={deed} />
      )}
    </>
  );
}
