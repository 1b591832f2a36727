import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ownAccountQuery } from '#people/web/own-account/own-account-queries.ts';
import { PasswordField } from '#people/web/password/password-field.tsx';
import { passkeyObstacle, proveByPasskey } from '#people/web/sign-in/passkey-sign-in.ts';
import { PROOF_TEXTS } from './proof-texts.ts';
import './prove-again.css';

interface ProveAgainProps {
  readonly onProved: () => void;
  readonly onGiveUp: () => void;
}

/** Asks the person for a fresh proof, in the place where something grave is to be done. */
export function ProveAgain({ onProved, onGiveUp }: ProveAgainProps): ReactNode {
  const texts = useTexts(PROOF_TEXTS);
  const { data: own } = useQuery(ownAccountQuery);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { isBusy, error, prove } = useProof(onProved);
  if (own === undefined) return null;
  const needsCode = own.secondFactor !== null;
  const body = { password, ...(needsCode && { code }) };
  const hasPasskey = passkeyObstacle() === undefined && own.passkeys.length > 0;
  return (
    <form
      className="prove-again"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void prove(() => api.POST('/api/v1/account/proof', { body }));
      }}
    >
      <p>{texts.why}</p>
      {own.hasPassword && (
        <PasswordField
          label={texts.password}
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      )}
      {needsCode && own.hasPassword && (
        <TextField
          label={texts.code}
          hint={texts.codeHint}
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      {error !== undefined && <RefusalNote error={error} title={texts.notProved} />}
      <div className="prove-again-actions">
        {own.hasPassword && (
          <Button type="submit" rank="main" disabled={isBusy || password === ''}>
            {texts.confirm}
          </Button>
        )}
        {hasPasskey && (
          <Button disabled={isBusy} onClick={() => void prove(proveByPasskey)}>
            {texts.byPasskey}
          </Button>
        )}
        <Button rank="quiet" onClick={onGiveUp}>
          {texts.giveUp}
        </Button>
      </div>
    </form>
  );
}

interface Proof {
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly prove: (way: () => Promise<unknown>) => Promise<void>;
}

function useProof(onProved: () => void): Proof {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error?: unknown }>({
    isBusy: false,
  });
  const prove = async (way: () => Promise<unknown>): Promise<void> => {
    setState({ isBusy: true });
    try {
      await way();
      onProved();
    } catch (error) {
      setState({ isBusy: false, error });
    }
  };
  return { isBusy: state.isBusy, error: state.error, prove };
}
