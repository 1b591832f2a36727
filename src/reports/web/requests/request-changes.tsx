import { useState, type ReactNode } from 'react';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { ChangeNote, type ChangedMeanwhile } from '#platform/web/change/change-note.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { changeRequest } from '#reports/web/report-changes.ts';
import type { ReadRequest } from '#reports/web/report-queries.ts';
import { draftOf, faultsOf, wishOf } from './request-draft.ts';
import { RequestFacts } from './request-facts.tsx';
import { RequestFields } from './request-fields.tsx';
import { REQUEST_TEXTS } from './request-texts.ts';

interface RequestChangeProps {
  readonly request: ReadRequest;
  readonly onClose: () => void;
}

/** The request in a form; what somebody else changed meanwhile stands beside what was typed. */
export function ChangeRequestForm({ request, onClose }: RequestChangeProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const { giveUp } = useTexts(CHANGE_TEXTS);
  const [seen] = useState(request.version);
  const [draft, setDraft] = useState(() => draftOf(request));
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('reports', changeRequest);
  const faults = isTried ? faultsOf(draft) : undefined;
  const isBusy = isUnderWay(change.state);
  const follow = (outcome: typeof change.state): void => {
    if (outcome.kind === 'done') onClose();
  };
  const send = (version: number): void => {
    setTried(true);
    if (isBusy || faultsOf(draft).count > 0) return;
    const wish = { request: request.id, version, isWithdrawn: false, ...wishOf(draft) };
    void change.confirm(wish).then(follow);
  };
  const meanwhile: ChangedMeanwhile = {
    theirs: request.version === seen ? undefined : <RequestFacts request={request} />,
    onKeepMine: request.version === seen ? undefined : () => send(request.version),
    onTakeTheirs: onClose,
  };
  return (
    <form
      className="reports-form request-form"
      aria-label={texts.change}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(seen);
      }}
    >
      <RequestFields unit={request.unit.id} {...{ draft, faults }} onDraft={setDraft} />
      <div className="reports-actions">
        <Button type="submit" rank="main" disabled={isBusy}>
          {faults && faults.count > 0 ? texts.saveWithFaults(faults.count) : texts.save}
        </Button>
        <Button rank="quiet" disabled={change.state.kind === 'sending'} onClick={onClose}>
          {giveUp}
        </Button>
      </div>
      <ChangeNote
        state={change.state}
        onAskAgain={() => void change.askAgain().then(follow)}
        meanwhile={meanwhile}
      />
    </form>
  );
}

/** Asks once more before units are told that they need not write. */
export function WithdrawForm({ request, onClose }: RequestChangeProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const change = useTopicChange('reports', changeRequest);
  const { id, version } = request;
  return (
    <ChangeForm
      title={texts.withdraw}
      submit={texts.confirmWithdraw}
      change={change}
      onClose={onClose}
      onSubmit={() => {
        const same = wishOf(draftOf(request));
        void change.confirm({ request: id, version, isWithdrawn: true, ...same });
      }}
    >
      <p>{texts.withdrawText}</p>
    </ChangeForm>
  );
}
