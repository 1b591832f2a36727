import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { HandedLink } from '#people/web/people/handed-link.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { InvitationDeed } from './invitation-deed.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { invitationsQuery, renewInvitation } from './invitation-queries.ts';

interface RenewInvitationProps {
  readonly account: string;
  /** Whose it is, for those who hear the buttons one by one. */
  readonly about?: string;
  readonly rank?: 'plain' | 'quiet';
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Makes another invitation link in the place of the one before, and shows it once. */
export function RenewInvitation({ account, ...place }: RenewInvitationProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  return (
    <DeedPlace
      {...place}
      label={texts.renew}
      form={(onClose) => (
        <InvitationDeed
          text={texts.renewWhat}
          submit={texts.renew}
          send={() => renewInvitation(account)}
          done={(handed) => <HandedLink {...handed} onClose={onClose} />}
          onClose={onClose}
        />
      )}
    />
  );
}

/** That somebody was invited and has not come in; of the newest invitations also until when the link works. */
export function InvitedNote({ account }: { readonly account: string }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { instant } = useWrittenValues();
  const { data } = useInfiniteQuery(invitationsQuery);
  const found = data?.pages.flat().find((each) => each.account === account);
  const ends =
    found && (found.isExpired ? texts.linkExpired : texts.until(instant(found.expiresAt)));
  return <p>{[texts.notCome, ...(ends === undefined ? [] : [ends])].join('; ')}</p>;
}
