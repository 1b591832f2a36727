import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataSection } from './data-section.tsx';
import { DelegationsSection } from './delegations-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { ownAccountQuery, type OwnAccount } from './own-account-queries.ts';
import { OWN_ACCOUNT_TEXTS } from './own-account-texts.ts';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { RolesSection } from './roles-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import './own-account.css';

/** Everything somebody does with the own account. */
export function OwnAccountPage(): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const { data: own, error, refetch } = useQuery(ownAccountQuery);
  usePageTitle(texts.title);
  return (
    <article className="own-account">
      <h1>{texts.title}</h1>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {own === undefined && !error && <LoadingBars lines={12} />}
      {own && <Sections own={own} />}
    </article>
  );
}

function Sections({ own }: { readonly own: OwnAccount }): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const { name } = useSignedIn();
  return (
    <>
      <div className="own-who">
        <p className="own-name">
          <bdi>{name}</bdi>
        </p>
        <p className="quiet small">
          {texts.login}: <bdi>{own.login}</bdi>
          {own.email !== '' && (
            <>
              . {texts.email}: <bdi>{own.email}</bdi>
            </>
          )}
        </p>
        {own.isSample && <p className="quiet small">{texts.sample}</p>}
      </div>
      <RolesSection />
      <DelegationsSection />
      <PasswordSection own={own} />
      <SecondFactorSection own={own} />
      <PasskeysSection own={own} />
      <SessionsSection />
      <LanguageSection own={own} />
      <DataSection />
    </>
  );
}
