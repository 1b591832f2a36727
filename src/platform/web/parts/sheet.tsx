import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from './button.tsx';
import { PART_TEXTS } from './part-texts.ts';
import { Sign } from './sign.tsx';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What has the focus at first; left out: the button that closes it. */
  readonly firstFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Over the whole window of a telephone until it is closed; then the focus is back where it was. */
export function Sheet({ title, onClose, firstFocus, children }: SheetProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { close } = useTexts(PART_TEXTS);
  useEffect(() => {
    const shown = sheet.current;
    shown?.showModal();
    firstFocus?.current?.focus();
    return () => shown?.close();
  }, [firstFocus]);
  return (
    <dialog ref={sheet} className="sheet" aria-labelledby={titleId} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <Button rank="quiet" aria-label={close} onClick={() => sheet.current?.close()}>
          <Sign name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
