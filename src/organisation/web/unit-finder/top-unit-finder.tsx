import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Sheet } from '#platform/web/parts/sheet.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { useNarrowWindow } from '#platform/web/style/narrow-window.ts';
import { UNIT_FINDER_TEXTS } from './unit-finder-texts.ts';
import { UnitFinder, type UnitGoal } from './unit-finder.tsx';
import './top-unit-finder.css';

interface TopUnitFinderProps {
  readonly on: string;
  readonly addressOf: (goal: UnitGoal) => string;
}

/** What finds units from every screen, also by Ctrl K; on a telephone it is behind a button. */
export function TopUnitFinder(props: TopUnitFinderProps): ReactNode {
  const texts = useTexts(UNIT_FINDER_TEXTS);
  const isNarrow = useNarrowWindow();
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (isNarrow) setOpen(true);
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isNarrow]);
  if (!isNarrow) {
    return (
      <div className="top-unit-finder">
        <UnitFinder {...props} placement="floating" shortcut="Ctrl K" field={field} />
      </div>
    );
  }
  return (
    <>
      <Button rank="quiet" aria-label={texts.title} onClick={() => setOpen(true)}>
        <Sign name="find" />
      </Button>
      {isOpen && (
        <Sheet title={texts.title} firstFocus={field} onClose={() => setOpen(false)}>
          <UnitFinder {...props} placement="in-place" field={field} onGone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
}
