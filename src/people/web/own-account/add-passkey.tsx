import {
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/browser';
import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { useOwnDeed } from './own-deed.ts';
import { PASSKEYS_TEXTS } from './passkeys-texts.ts';

/** As many characters as the server takes. */
const LONGEST_NAME = 60;

/** What became of the question: a passkey of that name, or none because the device did not confirm. */
type Added = 'added' | 'dropped';

/** Adds a passkey: asks for its name, then has the browser make it. */
export function AddPasskey(): ReactNode {
  const texts = useTexts(PASSKEYS_TEXTS);
  const [isOpen, setOpen] = useState(false);
  const deed = useOwnDeed(async (name: string): Promise<Added> => {
    const outcome = await addPasskey(name);
    if (outcome === 'added') setOpen(false);
    return outcome;
  });
  const isDropped = deed.state.kind === 'done' && deed.state.result === 'dropped';
  const begin = (): void => {
    deed.forget();
    setOpen(true);
  };
  return (
    <>
      {isOpen ? (
        <NameForm
          isBusy={isOnItsWay(deed.state)}
          onName={(name) => void deed.start(name)}
          onGiveUp={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button onClick={begin}>{texts.add}</Button>
        </div>
      )}
      {isDropped ? (
        <Note tone="warn" isUrgent>
          <p>{texts.dropped}</p>
        </Note>
      ) : (
        <DeedNote deed={deed} done={texts.added} />
      )}
    </>
  );
}

interface NameFormProps {
  readonly isBusy: boolean;
  readonly onName: (name: string) => void;
  readonly onGiveUp: () => void;
}

function NameForm({ isBusy, onName, onGiveUp }: NameFormProps): ReactNode {
  const texts = useTexts(PASSKEYS_TEXTS);
  const [name, setName] = useState('');
  return (
    <form
      className="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim() === '' ? texts.usualName : name.trim());
      }}
    >
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        maxLength={LONGEST_NAME}
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="own-actions">
        <Button type="submit" rank="main" disabled={isBusy}>
          {isBusy ? texts.adding : texts.goOn}
        </Button>
        <Button rank="quiet" onClick={onGiveUp}>
          {texts.giveUp}
        </Button>
      </div>
    </form>
  );
}

async function addPasskey(name: string): Promise<Added> {
  const { id, options } = await bodyOf(api.POST('/api/v1/account/passkeys/challenge'));
  // Written by the same library on the server; the description leaves its form open.
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  try {
    const response = await startRegistration({ optionsJSON });
    await api.POST('/api/v1/account/passkeys', { body: { id, name, response } });
    return 'added';
  } catch (error) {
    if (error instanceof WebAuthnError) return 'dropped';
    throw error;
  }
}
