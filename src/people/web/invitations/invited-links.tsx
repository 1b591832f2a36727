import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLeaveGuard } from '#platform/web/leave/leave-guard.ts';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import type { Invited } from './invitation-queries.ts';

interface InvitedLinksProps {
  readonly invited: readonly Invited[];
  readonly onClose: () => void;
}

/** The links of those who were just invited, this once: to be copied or printed, a slip each. */
export function InvitedLinks({ invited, onClose }: InvitedLinksProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { count } = useWrittenValues();
  const [told, tell] = useState('');
  const [isKept, setKept] = useState(false);
  useLeaveGuard(isKept ? undefined : texts.leaveLinks);
  const copy = async (): Promise<void> => {
    try {
      const lines = invited.map(({ name, login, link }) => [name, login, link].join('\t'));
      await navigator.clipboard.writeText(lines.join('\n'));
      tell(texts.copied);
      setKept(true);
    } catch {
      tell(texts.notCopied);
    }
  };
  const print = (): void => {
    setKept(true);
    window.print();
  };
  return (
    <section className="people-section invited-links">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()} className="unprinted">
        {texts.invited(count(invited.length))}
      </h2>
      <div className="unprinted">
        <Note tone="warn">
          <p>{texts.once}</p>
        </Note>
      </div>
      <div className="change-actions unprinted">
        <Button onClick={() => void copy()}>{texts.copyAll}</Button>
        <Button onClick={print}>{texts.print}</Button>
        <Button rank="quiet" onClick={onClose}>
          {texts.finished}
        </Button>
      </div>
      <p className="small unprinted" role="status">
        {told}
      </p>
      <ul className="people-lined">
        {invited.map((each) => (
          <Slip key={each.account} invited={each} />
        ))}
      </ul>
    </section>
  );
}

function Slip({ invited }: { readonly invited: Invited }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { instant } = useWrittenValues();
  const { name, login, link, expiresAt, isMailed } = invited;
  return (
    <li className="invitation-slip">
      <p className="printed">
        <b>{texts.slip}</b>
      </p>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        , {texts.login.toLocaleLowerCase()} <bdi>{login}</bdi>
      </p>
      <code>{link}</code>
      <p className="small quiet">
        {texts.until(instant(expiresAt))}
        <span className="unprinted">, {isMailed ? texts.mailed : texts.byHand}</span>
      </p>
      <p className="printed">{texts.slipText}</p>
    </li>
  );
}
