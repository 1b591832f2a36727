import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { DaysWords, PlaceWords } from '#people/web/access/permission-sentence.tsx';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { api } from '#platform/web/api/api-client.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { delegationsQuery, ownPermissionsQuery, type Delegation } from './delegation-queries.ts';
import { DELEGATION_TEXTS } from './delegation-texts.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';

/** What one lends to others for a time, and what they lend. */
export function DelegationsSection(): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const { account } = useSignedIn();
  const { data, error, refetch } = useQuery(delegationsQuery);
  const { data: own } = useQuery(ownPermissionsQuery);
  const [isOpen, setOpen] = useState(false);
  const end = useOwnDeed(endToday);
  const today = todayHere();
  const current = (data?.delegations ?? []).filter(
    ({ from, until }) => until === null || (until > today && until !== from),
  );
  const lent = current.filter(({ giver }) => giver.account === account);
  const borrowed = current.filter(({ giver }) => giver.account !== account);
  const lendable = (own?.permissions ?? []).filter(({ why }) => !why.some(isLent));
  // Whoever has nothing to lend, and was lent nothing, has no use for it.
  if (error === null && current.length === 0 && lendable.length === 0) return null;
  return (
    <OwnSection title={texts.title}>
      <p className="quiet small">{texts.intro}</p>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      <ul className="own-list">
        {lent.map((delegation) => (
          <LentLine
            key={delegation.id}
            delegation={delegation}
            isBusy={isOnItsWay(end.state)}
            onEnd={() => void end.start(delegation)}
          />
        ))}
      </ul>
      <DeedNote deed={end} done={texts.ended} />
      {borrowed.length > 0 && (
        <ul className="own-list">
          {borrowed.map((delegation) => (
            <BorrowedLine key={delegation.id} delegation={delegation} />
          ))}
        </ul>
      )}
      {isOpen && <DelegationForm lendable={lendable} onClose={() => setOpen(false)} />}
      {!isOpen && lendable.length > 0 && (
        <div>
          <Button onClick={() => setOpen(true)}>{texts.begin}</Button>
        </div>
      )}
    </OwnSection>
  );
}

function isLent({ kind }: { readonly kind: string }): boolean {
  return kind === 'delegated';
}

/** At once; what begins later never begins. */
function endToday({ id, version, from }: Delegation): Promise<unknown> {
  const today = todayHere();
  const until = from !== null && from > today ? from : today;
  return api.PUT('/api/v1/delegations/{delegation}', {
    params: { path: { delegation: id }, header: { 'if-match': `"${version}"` } },
    body: { until },
  });
}

interface LentLineProps {
  readonly delegation: Delegation;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function LentLine({ delegation, isBusy, onEnd }: LentLineProps): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const { to } = delegation;
  return (
    <li>
      <p>
        <bdi className="own-name-inline">{to.name}</bdi> {texts.mayUse}{' '}
        <LentRole delegation={delegation} />
      </p>
      <Button rank="quiet" disabled={isBusy} aria-label={texts.endOf(to.name)} onClick={onEnd}>
        {texts.end}
      </Button>
    </li>
  );
}

function BorrowedLine({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  return (
    <li>
      <p>
        <bdi className="own-name-inline">{delegation.giver.name}</bdi> {texts.letsMeUse}{' '}
        <LentRole delegation={delegation} />
      </p>
    </li>
  );
}

function LentRole({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const language = useLanguage();
  const { role, place, from, until } = delegation;
  return (
    <>
      {ROLE_TEXTS[language][role]} <PlaceWords place={place} />
      <DaysWords from={from} until={until} />.
    </>
  );
}
