import type { ReactNode } from 'react';
import { canRemovePasskey } from '#people/model/account/ways-in.ts';
import { passkeyObstacle } from '#people/web/sign-in/passkey-sign-in.ts';
import { api } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { AddPasskey } from './add-passkey.tsx';
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
