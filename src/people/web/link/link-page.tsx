import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { StartFrame } from '#platform/web/frame/start-frame.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { tellOtherWindows } from '#people/web/sign-in/other-windows.ts';
import { ComeInForm } from './come-in-form.tsx';
import { FirstAdministratorForm } from './first-administrator-form.tsx';
import { linkQuery, type SeenLink } from './link-queries.ts';
import { LINK_TEXTS } from './link-texts.ts';
import { linkToken, onLinkToken } from './link-token.ts';
import './link.css';

/** Where a one-time link leads: an invitation, a new password, the first administrator. */
export function LinkPage(): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  const token = useSyncExternalStore(onLinkToken, linkToken);
  return (
    <StartFrame>
      <div className="link-page">
        {token === undefined ? (
          <UselessLink title={texts.missing} reason={texts.missingText} />
        ) : (
          <SeenLinkForm key={token} token={token} />
        )}
      </div>
    </StartFrame>
  );
}

function SeenLinkForm({ token }: { readonly token: string }): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  const { data: link, error, refetch } = useQuery(linkQuery(token));
  const [, navigate] = useLocation();
  const client = useQueryClient();
  if (error !== null) {
    if (!isAnswered(error)) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
    return <UselessLink title={texts.useless} reason={error.message} />;
  }
  if (link === undefined) return <LoadingBars lines={6} />;
  // Whoever was signed in before in this browser is no more.
  const comeIn = (): void => {
    tellOtherWindows('in');
    client.clear();
    navigate('/', { replace: true });
  };
  return <FormOf {...{ token, link, onIn: comeIn }} />;
}

interface FormOfProps {
  readonly token: string;
  readonly link: SeenLink;
  readonly onIn: () => void;
}

function FormOf({ token, link, onIn }: FormOfProps): ReactNode {
  if (link.purpose === 'first-administrator')
    return <FirstAdministratorForm {...{ token, onIn }} />;
  return <ComeInForm {...{ token, link, onIn }} />;
}

interface UselessLinkProps {
  readonly title: string;
  readonly reason: string;
}

/** A link that lets nobody in, with the way out. */
function UselessLink({ title, reason }: UselessLinkProps): ReactNode {
  const texts = useTexts(LINK_TEXTS);
  usePageTitle(title);
  return (
    <section className="link-main">
      <h1>{title}</h1>
      <p className="link-reason">{reason}</p>
      <p>{texts.askForAnother}</p>
      <p>
        <Link href="/">{texts.toSignIn}</Link>
      </p>
    </section>
  );
}
