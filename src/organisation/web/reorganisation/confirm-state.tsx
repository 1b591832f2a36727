import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { CONFIRM_TEXTS } from './confirm-texts.ts';

interface ConfirmStateProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** Where the version now in force is seen. */
  readonly newAddress?: string;
}

/** Somebody else's change came first (RFC 9110, 412 Precondition Failed). */
const CHANGED_MEANWHILE = 412;

/** Where a change stands; what nobody knows is never claimed. */
export function ConfirmState({ state, onAskAgain, newAddress }: ConfirmStateProps): ReactNode {
  const { sending, unknownTitle, unknownText, refused } = useTexts(CONFIRM_TEXTS);
  return (
    <ChangeNote
      {...{ state, onAskAgain }}
      done={null}
      words={{ sending, refused, unknown: unknownTitle, unknownText }}
      toldAs={({ status }) =>
        status === CHANGED_MEANWHILE && newAddress !== undefined ? (
          <SeeNew address={newAddress} />
        ) : undefined
      }
    />
  );
}

function SeeNew({ address }: { readonly address: string }): ReactNode {
  const texts = useTexts(CONFIRM_TEXTS);
  return (
    <Note tone="warn" isUrgent>
      <p>
        <b>{texts.changedTitle}</b>
      </p>
      <p>{texts.changedText}</p>
      <Link href={address}>{texts.seeNew}</Link>
    </Note>
  );
}
