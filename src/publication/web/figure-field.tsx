import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { EDITOR_TEXTS } from './editor-texts.ts';
import { useReferences } from './reference-names.ts';

/** Puts a live figure into the text. */
export function FigureField({
  onInsert,
}: {
  readonly onInsert: (reference: string) => void;
}): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const references = useReferences();
  const [chosen, setChosen] = useState<string>();
  const value = chosen ?? references[0]?.reference ?? '';
  return (
    <div className="article-figure">
      <Choice
        label={texts.figure}
        hint={texts.figureHint}
        value={value}
        options={references.map(({ reference, name }) => ({ value: reference, text: name }))}
        onChoose={setChosen}
      />
      <Button disabled={value === ''} onClick={() => onInsert(value)}>
        {texts.insert}
      </Button>
    </div>
  );
}
