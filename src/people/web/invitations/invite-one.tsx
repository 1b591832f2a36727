import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { NameFields } from '#people/web/people/name-fields.tsx';
import { beginningOn, endAfter } from '#people/web/people/people-change.ts';
import { personQuery } from '#people/web/people/people-queries.ts';
import { NEW_ROLE, RoleFields, type RoleDraft } from '#people/web/roles/role-fields.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { invite, type Invited, type InvitedPerson } from './invitation-queries.ts';
import { useVisit } from './use-visit.ts';
import { VisitNote, VisitProof } from './visit-note.tsx';

interface InviteOneProps {
  /** Somebody who is entered already; left out: a new person. */
  readonly person: string | undefined;
  readonly onInvited: (invited: readonly Invited[]) => void;
  readonly onClose: () => void;
}

const EMPTY = {
  familyName: '',
  middleName: '',
  givenName: '',
  login: '',
  email: '',
  language: 'vi' as 'vi' | 'en',
};

type Draft = typeof EMPTY;

/** Invites one person, with a role if wished. */
export function InviteOne({ person, onInvited, onClose }: InviteOneProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { needed, giveUp } = useTexts(CHANGE_TEXTS);
  const mayGive = useMay('give-role');
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [role, setRole] = useState<RoleDraft>();
  const [isTried, setTried] = useState(false);
  const visit = useVisit(async (wish: InvitedPerson) => {
    onInvited(await invite([wish]));
    setDraft(EMPTY);
    setTried(false);
  });
  const fault = isTried ? needed : undefined;
  return (
    <>
      <form
        className="change-form"
        data-fields="short"
        noValidate
        aria-label={texts.inviteOne}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isComplete(draft, role, person)) void visit.start(wishOf(draft, role, person));
        }}
      >
        {person === undefined && (
          <NameFields
            name={draft}
            onName={(name) => setDraft({ ...draft, ...name })}
            fault={fault}
          />
        )}
        {person !== undefined && <KnownPerson person={person} />}
        <AccountFields {...{ draft, setDraft, fault }} />
        {mayGive && (
          <CheckField
            label={texts.withRole}
            isChecked={role !== undefined}
            onCheck={(isWished) => setRole(isWished ? NEW_ROLE : undefined)}
          />
        )}
        {role !== undefined && <RoleFields draft={role} onDraft={setRole} fault={fault} />}
        <div className="change-actions">
          <Button type="submit" rank="main" disabled={visit.state.kind === 'sending'}>
            {texts.submitOne}
          </Button>
          <Button rank="quiet" onClick={onClose}>
            {giveUp}
          </Button>
        </div>
        <VisitNote state={visit.state} />
      </form>
      <VisitProof visit={visit} />
    </>
  );
}

function KnownPerson({ person }: { readonly person: string }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { data: known } = useQuery(personQuery(person));
  return <p dir="auto">{texts.known(known?.name ?? '…')}</p>;
}

interface AccountFieldsProps {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly fault: string | undefined;
}

function AccountFields({ draft, setDraft, fault }: AccountFieldsProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const isMissing = fault !== undefined && draft.login.trim() === '';
  return (
    <>
      <TextField
        label={texts.login}
        hint={texts.loginHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        required
        value={draft.login}
        message={isMissing ? { tone: 'bad', text: fault } : undefined}
        onChange={({ target }) => setDraft({ ...draft, login: target.value })}
      />
      <TextField
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={draft.email}
        onChange={({ target }) => setDraft({ ...draft, email: target.value })}
      />
      <Choice
        label={texts.language}
        value={draft.language}
        options={(['vi', 'en'] as const).map((each) => ({
          value: each,
          text: texts.languages[each],
        }))}
        onChoose={(language) => setDraft({ ...draft, language })}
      />
    </>
  );
}

function isComplete(
  { givenName, login }: Draft,
  role: RoleDraft | undefined,
  person: string | undefined,
): boolean {
  const isNamed = person !== undefined || givenName.trim() !== '';
  const isPlaced = role === undefined || role.isWhole || role.unit !== undefined;
  return isNamed && login.trim() !== '' && isPlaced;
}

function wishOf(
  { familyName, middleName, givenName, ...account }: Draft,
  role: RoleDraft | undefined,
  person: string | undefined,
): InvitedPerson {
  const names =
    person === undefined
      ? { familyName, middleName, givenName }
      : { familyName: '', middleName: '', givenName: '', person };
  return { ...account, ...names, roles: role === undefined ? [] : [toldRole(role)] };
}

function toldRole({ role, isWhole, unit, reach, from, lastDay }: RoleDraft) {
  const place = isWhole ? null : (unit?.id ?? null);
  return { role, unit: place, reach, ...beginningOn(from), ...endAfter(lastDay) };
}
