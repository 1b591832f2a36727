import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { PEOPLE_TEXTS } from '#people/web/people/people-texts.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { InvitationDeed } from './invitation-deed.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { invitationsQuery, withdrawInvitation, type OpenInvitation } from './invitation-queries.ts';
import { RenewInvitation } from './renew-invitation.tsx';

/** Who was invited and has not come in yet, with the ways to renew and to withdraw. */
export function OpenInvitations(): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { more } = useTexts(PEOPLE_TEXTS);
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } =
    useInfiniteQuery(invitationsQuery);
  const invitations = data?.pages.flat();
  return (
    <section className="people-section unprinted">
      <h2>{texts.open}</h2>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {invitations === undefined && error === null && <LoadingBars lines={4} />}
      {invitations?.length === 0 && (
        <p className="quiet">
          {texts.none}. {texts.noneText}
        </p>
      )}
      <ul className="people-lined">
        {invitations?.map((invitation) => (
          <InvitationLine key={invitation.account} invitation={invitation} />
        ))}
      </ul>
      {hasNextPage && (
        <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
          {more}
        </Button>
      )}
    </section>
  );
}

function InvitationLine({ invitation }: { readonly invitation: OpenInvitation }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { instant } = useWrittenValues();
  const mayManage = useMay('manage-accounts');
  const { account, person, name, login, madeAt, expiresAt, isExpired } = invitation;
  return (
    <li>
      <div className="people-line">
        <p>
          <Link href={personAddress(person)}>
            <bdi>{name}</bdi>
          </Link>
          , <bdi>{login}</bdi>{' '}
          <span className="quiet tiny">
            {texts.made} {instant(madeAt)};{' '}
            {isExpired ? (
              <>
                <Sign name="missing" tone="warn" /> {texts.expired}
              </>
            ) : (
              texts.until(instant(expiresAt))
            )}
          </span>
        </p>
        {mayManage && <InvitationDeeds {...{ account, name }} />}
      </div>
    </li>
  );
}

interface InvitationDeedsProps {
  readonly account: string;
  readonly name: string;
}

function InvitationDeeds({ account, name }: InvitationDeedsProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const [open, setOpen] = useState<'renew' | 'withdraw'>();
  return (
    <>
      <RenewInvitation
        account={account}
        about={name}
        isOpen={open === 'renew'}
        onOpen={(isOpen) => setOpen(isOpen ? 'renew' : undefined)}
      />
      <DeedPlace
        label={texts.withdraw}
        about={name}
        isOpen={open === 'withdraw'}
        onOpen={(isOpen) => setOpen(isOpen ? 'withdraw' : undefined)}
        form={(onClose) => (
          <InvitationDeed
            text={texts.withdrawWhat}
            submit={texts.withdraw}
            send={() => withdrawInvitation(account)}
            done={() => null}
            onClose={onClose}
          />
        )}
      />
    </>
  );
}
