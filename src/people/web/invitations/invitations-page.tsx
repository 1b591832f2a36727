import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { PeopleParts } from '#people/web/people/people-parts.tsx';
import { PEOPLE_TEXTS } from '#people/web/people/people-texts.ts';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { InviteMany } from './invite-many.tsx';
import { InviteOne } from './invite-one.tsx';
import { InvitedLinks } from './invited-links.tsx';
import type { Invited } from './invitation-queries.ts';
import { OpenInvitations } from './open-invitations.tsx';
import '#people/web/people/people.css';
import './invitations.css';

/** Invites people, hands over their links, and keeps the invitations that are open. */
export function InvitationsPage(): ReactNode {
  const { invitations } = useTexts(PEOPLE_TEXTS);
  usePageTitle(invitations);
  return (
    <div className="people-alone">
      <PeopleParts />
      <h1 className="unprinted">{invitations}</h1>
      <OnlyWhoMay verb="read-accounts">
        <Invitations />
      </OnlyWhoMay>
    </div>
  );
}

function Invitations(): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const mayInvite = useMay('manage-accounts');
  const [asked] = useSearchParams();
  const person = asked.get('person') ?? undefined;
  const [open, setOpen] = useState<'one' | 'many' | undefined>(
    person === undefined ? undefined : 'one',
  );
  const [invited, setInvited] = useState<readonly Invited[]>([]);
  const show = (links: readonly Invited[]): void => {
    // Links shown before are not lost to those of the next.
    setInvited([...links, ...invited]);
    setOpen(undefined);
  };
  return (
    <>
      <p className="unprinted invitations-about">{texts.about}</p>
      {mayInvite && (
        <div className="change-actions">
          <DeedPlace
            label={texts.inviteOne}
            rank="plain"
            isOpen={open === 'one'}
            onOpen={(isOpen) => setOpen(isOpen ? 'one' : undefined)}
            form={(onClose) => <InviteOne person={person} onInvited={show} onClose={onClose} />}
          />
          <DeedPlace
            label={texts.inviteMany}
            rank="plain"
            isOpen={open === 'many'}
            onOpen={(isOpen) => setOpen(isOpen ? 'many' : undefined)}
            form={(onClose) => <InviteMany onInvited={show} onClose={onClose} />}
          />
        </div>
      )}
      {invited.length > 0 && (
        <InvitedLinks key={invited.length} invited={invited} onClose={() => setInvited([])} />
      )}
      <OpenInvitations />
    </>
  );
}
