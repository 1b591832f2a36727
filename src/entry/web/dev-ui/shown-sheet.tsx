import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Sheet } from '#platform/web/parts/sheet.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';

/** The sheet of a telephone, behind a button as everywhere. */
export function ShownSheet(): ReactNode {
  const { sections, sheet, empty } = useTexts(DEV_UI_TEXTS);
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="dev-ui-line">
      <Button onClick={() => setOpen(true)}>{sheet}</Button>
      {isOpen && (
        <Sheet title={sections.sheet} onClose={() => setOpen(false)}>
          <p>{empty.text}</p>
        </Sheet>
      )}
    </p>
  );
}
