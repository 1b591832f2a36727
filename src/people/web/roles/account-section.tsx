import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { invitationsAddress } from '#people/model/people-address.ts';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { InvitedNote, RenewInvitation } from '#people/web/invitations/renew-invitation.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import type { Person } from '#people/web/people/people-queries.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { AccountFacts } from './account-facts.tsx';
import { PasswordLink } from './password-link.tsx';
import { PermissionList } from './permission-list.tsx';
import { closeAccount } from './role-changes.ts';
import { accountQuery, type Account } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

/** The account of a person, for whoever answers for accounts. */
export function AccountSection({ person }: { readonly person: Person }): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const mayInvite = useMay('manage-accounts');
  return (
    <section className="people-section">
      <h2>{texts.account}</h2>
      {person.account === null ? (
        <p className="quiet">
          {texts.noAccount}{' '}
          {mayInvite && <Link href={invitationsAddress(person.id)}>{texts.invite}</Link>}
        </p>
      ) : (
        <FoundAccount id={person.account.id} isInvited={person.account.state === 'invited'} />
      )}
    </section>
  );
}

interface FoundAccountProps extends ComingIn {
  readonly id: string;
}

interface ComingIn {
  /** Whether whoever was invited has not come in yet: there is no password to set anew. */
  readonly isInvited: boolean;
}

function FoundAccount({ id, isInvited }: FoundAccountProps): ReactNode {
  const { data, error, refetch } = useQuery(accountQuery(id));
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  return data === undefined ? (
    <LoadingBars lines={4} />
  ) : (
    <OneAccount {...{ isInvited }} account={data} />
  );
}

interface OneAccountProps extends ComingIn {
  readonly account: Account;
}

function OneAccount({ account, isInvited }: OneAccountProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const mayManage = useMay('manage-accounts');
  return (
    <>
      <AccountFacts account={account} />
      {isInvited && <InvitedNote account={account.account} />}
      {!account.isOpen && (
        <p>
          <Sign name="lock" /> {texts.closed}{' '}
          {mayManage && <Link href={invitationsAddress(account.person)}>{texts.invite}</Link>}
        </p>
      )}
      {mayManage && account.isOpen && <AccountDeeds {...{ account, isInvited }} />}
      {account.isOpen && <PermissionList account={account.account} isOpen={account.isOpen} />}
    </>
  );
}

function AccountDeeds({ account, isInvited }: OneAccountProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const [open, setOpen] = useState<'link' | 'close'>();
  const link = {
    rank: 'plain',
    isOpen: open === 'link',
    onOpen: (isOpen: boolean) => setOpen(isOpen ? 'link' : undefined),
  } as const;
  return (
    <div className="change-actions">
      {isInvited ? (
        <RenewInvitation account={account.account} {...link} />
      ) : (
        <DeedPlace
          label={texts.resetLink}
          {...link}
          form={(onClose) => <PasswordLink account={account} onClose={onClose} />}
        />
      )}
      <DeedPlace
        label={texts.close}
        rank="plain"
        isOpen={open === 'close'}
        onOpen={(isOpen) => setOpen(isOpen ? 'close' : undefined)}
        form={(onClose) => <CloseForm account={account} onClose={onClose} />}
      />
    </div>
  );
}

interface CloseFormProps {
  readonly account: Account;
  readonly onClose: () => void;
}

function CloseForm({ account, onClose }: CloseFormProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const [seen, setSeen] = useState(account.version);
  const change = usePeopleChange(closeAccount);
  const close = (version: number): void => {
    setSeen(version);
    void change.confirm({ account: account.account, version });
  };
  const meanwhile = {
    theirs: null,
    onKeepMine: account.version === seen ? undefined : () => close(account.version),
    onTakeTheirs: onClose,
  };
  return (
    <ProvedChangeForm
      title={texts.close}
      submit={texts.close}
      onSubmit={() => close(seen)}
      {...{ change, onClose, meanwhile }}
    >
      <p>{texts.closeWhat}</p>
    </ProvedChangeForm>
  );
}
