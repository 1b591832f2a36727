import { useState, type ReactNode } from 'react';
import { ROLES_TEXTS } from '#people/web/roles/role-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { PART_TEXTS } from '#platform/web/parts/part-texts.ts';

interface HandedLinkProps {
  readonly link: string;
  readonly expiresAt: string;
  readonly isMailed: boolean;
  readonly onClose: () => void;
}

/** A one-time link, shown once, to be copied or handed over. */
export function HandedLink({ link, expiresAt, isMailed, onClose }: HandedLinkProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { close } = useTexts(PART_TEXTS);
  const { instant } = useWrittenValues();
  const [told, tell] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      tell(texts.copied);
    } catch {
      tell(texts.notCopied);
    }
  };
  return (
    <div className="change-form handed-link" data-fields="short">
      <p role="status">{texts.linkOnce(instant(expiresAt))}</p>
      <code>{link}</code>
      <p className="small">{isMailed ? texts.mailed : texts.notMailed}</p>
      <div className="change-actions unprinted">
        <Button ref={(button) => button?.focus()} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {close}
        </Button>
      </div>
      <p className="small" role="status">
        {told}
      </p>
    </div>
  );
}
