import { useState, type ReactNode } from 'react';
import { HandedLink } from '#people/web/people/handed-link.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { ProveAgain } from '#people/web/proof/prove-again.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { makePasswordLink } from './role-changes.ts';
import type { Account } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

interface PasswordLinkProps {
  readonly account: Pick<Account, 'account' | 'login' | 'hasSecondFactor'>;
  readonly onClose: () => void;
}

type Handed = Awaited<ReturnType<typeof makePasswordLink>>;

type LinkState =
  | { readonly kind: 'asked' | 'sending' }
  | { readonly kind: 'made'; readonly handed: Handed }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Makes a password-reset link and shows it once. Making another is harmless: the one before ends. */
export function PasswordLink({ account, onClose }: PasswordLinkProps): ReactNode {
  const { login, hasSecondFactor: needsCode } = account;
  const texts = useTexts(ROLES_TEXTS);
  const { giveUp } = useTexts(CHANGE_TEXTS);
  const [state, setState] = useState<LinkState>({ kind: 'asked' });
  const make = async (): Promise<void> => {
    setState({ kind: 'sending' });
    try {
      setState({ kind: 'made', handed: await makePasswordLink(account.account) });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };
  if (state.kind === 'made') return <HandedLink {...state.handed} onClose={onClose} />;
  if (state.kind === 'failed' && asksForProof(state.error)) {
    return <ProveAgain onProved={() => void make()} onGiveUp={onClose} />;
  }
  return (
    <div className="change-form" data-fields="short">
      <p>{texts.resetWhat}</p>
      {needsCode && (
        <p className="small">
          {texts.resetLost} <code>midyear account link {login} --remove-second-factor</code>
        </p>
      )}
      {state.kind === 'failed' && <RefusalNote error={state.error} />}
      <div className="change-actions">
        <Button rank="main" disabled={state.kind === 'sending'} onClick={() => void make()}>
          {texts.makeLink}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {giveUp}
        </Button>
      </div>
    </div>
  );
}
