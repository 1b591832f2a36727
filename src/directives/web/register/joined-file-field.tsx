import type { ReactNode } from 'react';
import { FilePicker } from '#platform/web/files/upload-file.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { DIRECTIVE_FORM_TEXTS } from './directive-form-texts.ts';

/** A file as far as a form shows it. */
export interface JoinedFile {
  readonly id: string;
  readonly name: string;
}

interface JoinedFileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly file: JoinedFile | null;
  readonly onFile: (file: JoinedFile | null) => void;
}

/** One file that belongs to what is told; another one takes its place. */
export function JoinedFileField({ label, hint, file, onFile }: JoinedFileFieldProps): ReactNode {
  const texts = useTexts(DIRECTIVE_FORM_TEXTS);
  if (file === null) return <FilePicker kinds="documents" {...{ label, hint }} onKept={onFile} />;
  return (
    <div className="change-actions" role="status">
      <span dir="auto">{texts.fileKept(file.name)}</span>
      <Button rank="quiet" onClick={() => onFile(null)}>
        {texts.fileAway}
      </Button>
    </div>
  );
}
