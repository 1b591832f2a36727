import type { ReactNode } from 'react';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { ProveAgain } from '#people/web/proof/prove-again.tsx';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { ChangeForm, type ChangeFormProps } from '#platform/web/change/change-form.tsx';

interface ProvedChangeFormProps extends Omit<ChangeFormProps, 'isHeld' | 'fields'> {
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain' | 'forget'>;
}

/** A form of the kind of `ChangeForm`: where a proof is needed, the change waits for it. */
export function ProvedChangeForm(props: ProvedChangeFormProps): ReactNode {
  const { change } = props;
  const isProofWanted = change.state.kind === 'refused' && asksForProof(change.state.refusal);
  return (
    <>
      <ChangeForm {...props} isHeld={isProofWanted} fields="short" />
      {isProofWanted && (
        <ProveAgain onProved={() => void change.askAgain()} onGiveUp={change.forget} />
      )}
    </>
  );
}
