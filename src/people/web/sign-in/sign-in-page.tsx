import { useCallback, useRef, useState, type ReactNode } from 'react';
import { StartFrame } from '#platform/web/frame/start-frame.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguageChoice, useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { SampleAccounts } from './sample-accounts.tsx';
import type { SessionAnswer, SessionSummary } from './session-queries.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SIGN_IN_TEXTS } from './sign-in-texts.ts';
import { useSignIn } from './use-sign-in.ts';
import './sign-in.css';

/** Where whoever is not signed in comes in, whatever address was asked for. */
export function SignInPage({ answer }: { readonly answer: SessionAnswer }): ReactNode {
  const texts = useTexts(SIGN_IN_TEXTS);
  const { samples, needsFirstAdministrator } = answer;
  const [wish, setWish] = useState({ login: '', password: '' });
  const signing = useSignIn(useOwnLanguage());
  usePageTitle(texts.title);
  return (
    <StartFrame>
      <div className="sign-in-page">
        <section className="sign-in-main">
          <h1>{texts.title}</h1>
          {needsFirstAdministrator && samples.length === 0 && (
            <Note tone="warn">
              <p>
                <b>{texts.noFirst}</b>
              </p>
              <p>{texts.noFirstText}</p>
            </Note>
          )}
          <SignInForm signing={signing} wish={wish} onChange={setWish} />
          <p className="quiet small">{texts.forgotten}</p>
        </section>
        {samples.length > 0 && (
          <SampleAccounts
            samples={samples}
            onTake={({ login, password }) => {
              setWish({ login, password });
              void signing.signIn({ login, password });
            }}
          />
        )}
      </div>
    </StartFrame>
  );
}

/**
 * Goes on in the language of the account, unless somebody chose one on this very page. A sample account
 * is nobody's, and has no say.
 */
function useOwnLanguage(): (summary: SessionSummary) => void {
  const { language, choose } = useLanguageChoice();
  const first = useRef(language);
  return useCallback(
    (summary: SessionSummary) => {
      if (language === first.current && !summary.isSample) choose(summary.language);
    },
    [language, choose],
  );
}
