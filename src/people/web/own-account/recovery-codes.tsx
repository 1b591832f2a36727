import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RECOVERY_TEXTS } from './recovery-texts.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly login: string;
  /** Whether there were none before, which would end by these. */
  readonly areFirst: boolean;
  readonly onKept: () => void;
}

/** Recovery codes, this once: to be copied or printed, then gone from the screen. */
export function RecoveryCodes({ codes, login, areFirst, onKept }: RecoveryCodesProps): ReactNode {
  const texts = useTexts(RECOVERY_TEXTS);
  const [told, tell] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      tell(texts.copied);
    } catch {
      tell(texts.notCopied);
    }
  };
  return (
    <div className="recovery-codes">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {texts.title}
      </h3>
      <p className="printed">{texts.of(login)}</p>
      <Note tone="warn">
        <p>
          {texts.why}
          {!areFirst && ` ${texts.olderEnd}`}
        </p>
      </Note>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="own-actions unprinted">
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button onClick={() => window.print()}>{texts.print}</Button>
        <Button rank="main" onClick={onKept}>
          {texts.kept}
        </Button>
      </div>
      <p className="own-done unprinted" role="status">
        {told}
      </p>
    </div>
  );
}
