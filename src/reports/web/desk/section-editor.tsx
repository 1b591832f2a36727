import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import type { Report, ReportSection } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import { SaveMark, SectionConflict } from './save-mark.tsx';
import { SectionBlocks } from './section-blocks.tsx';
import { useSectionSaver } from './use-section-saver.ts';

/** Puts words where the cursor stands in the section that is open. */
export type InsertText = (text: string) => void;

interface SectionEditorProps {
  readonly report: Report;
  readonly section: ReportSection;
  readonly insert: RefObject<InsertText | undefined>;
  readonly onDone: () => void;
}

/** A section as it is written: its text, which saves itself, and below how it will read. */
export function SectionEditor({ report, section, insert, onDone }: SectionEditorProps): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const served = { ...section, report: report.id, section: section.key };
  const { text, state, saver } = useSectionSaver(served);
  insert.current = (words) => {
    const at = area.current?.selectionEnd ?? text.length;
    saver.type(`${text.slice(0, at)}${words}${text.slice(at)}`);
    area.current?.focus();
  };
  return (
    <div className="section-editor">
      <label htmlFor={id} className="heard">
        {texts.textOf(section.title)}
      </label>
      <textarea
        ref={area}
        id={id}
        value={text}
        rows={Math.max(5, text.split('\n').length * 3)}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => saver.type(target.value)}
      />
      <p className="tiny quiet" id={`${id}-hint`}>
        {texts.textHint}
      </p>
      <div className="section-editor-foot">
        <SaveMark state={state} />
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
      {state.kind === 'conflict' && (
        <SectionConflict
          mine={text}
          theirs={section.text}
          onMine={() => saver.keepMine(served)}
          onTheirs={() => saver.takeTheirs(served)}
        />
      )}
      {section.blocks.length > 0 && (
        <div className="section-preview">
          <p className="tiny quiet">{texts.preview}</p>
          <SectionBlocks {...{ report, section }} />
        </div>
      )}
    </div>
  );
}
