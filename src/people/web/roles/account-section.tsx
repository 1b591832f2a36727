import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { invitationsAddress } from '#people/model/people-address.ts';
import { ChangeForm } from '#people/web/people/change-form.tsx';
import { DeedPlace } from '#people/web/people/deed-place.tsx';
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
        <FoundAccount id={person.account.id} />
      )}
    </section>
  );
}

function FoundAccount({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery(accountQuery(id));
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  return data === undefined ? <LoadingBars lines={4} /> : <OneAccount account={data} />;
}

function OneAccount({ account }: { readonly account: Account }): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const mayManage = useMay('manage-accounts');
  const [open, setOpen] = useState<'link' | 'close'>();
  return (
    <>
      <AccountFacts account={account} />
      {!account.isOpen && (
        <p>
          <Sign name="lock" /> {texts.closed}{' '}
          {mayManage && <Link href={invitationsAddress(account.person)}>{texts.invite}</Link>}
        </p>
      )}
      {mayManage && account.isOpen && (
        <div className="people-actions">
          <DeedPlace
            label={texts.resetLink}
            rank="plain"
            isOpen={open === 'link'}
            onOpen={(isOpen) => setOpen(isOpen ? 'link' : undefined)}
            form={(onClose) => <PasswordLink account={account} onClose={onClose} />}
          />
          <DeedPlace
            label={texts.close}
            rank="plain"
            isOpen={open === 'close'}
            onOpen={(isOpen) => setOpen(isOpen ? 'close' : undefined)}
            form={(onClose) => <CloseForm account={account} onClose={onClose} />}
          />
        </div>
      )}
      {account.isOpen && <PermissionList account={account.account} isOpen={account.isOpen} />}
    </>
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
    <ChangeForm
      title={texts.close}
      submit={texts.close}
      onSubmit={() => close(seen)}
      {...{ change, onClose, meanwhile }}
    >
      <p>{texts.closeWhat}</p>
    </ChangeForm>
  );
}
