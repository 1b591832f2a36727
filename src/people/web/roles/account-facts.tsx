import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { Account } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

/** How an account comes in. */
export function AccountFacts({ account }: { readonly account: Account }): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { count } = useWrittenValues();
  const { login, email, hasPassword, hasSecondFactor, passkeyCount, isSample } = account;
  const ways = [
    ...(hasPassword ? [texts.password] : []),
    ...(passkeyCount > 0 ? [texts.passkeys(count(passkeyCount))] : []),
    ...(hasSecondFactor ? [texts.secondFactor] : []),
  ];
  return (
    <>
      <dl className="people-facts">
        <dt>{texts.login}</dt>
        <dd>
          <bdi>{login}</bdi>
        </dd>
        <dt>{texts.email}</dt>
        <dd>
          {email === '' ? <span className="faint">{texts.noEmail}</span> : <bdi>{email}</bdi>}
        </dd>
        <dt>{texts.ways}</dt>
        <dd>{ways.length === 0 ? texts.noWay : ways.join(', ')}</dd>
      </dl>
      {isSample && <p className="quiet small">{texts.sample}</p>}
    </>
  );
}
