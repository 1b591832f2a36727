import { useState, type DragEvent, type ReactNode } from 'react';
import { TextField } from '#platform/web/parts/field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useFileSending } from './file-sending.ts';
import type { KeptFile } from './send-file.ts';
import { SentFile } from './sent-file.tsx';
import { UPLOAD_TEXTS } from './upload-texts.ts';
import './upload-file.css';

export interface FilePickerProps {
  readonly label: string;
  /** Which files, how large, and that they are about work. */
  readonly hint?: string;
  readonly kinds: 'pictures' | 'documents';
  /** Several may be chosen at once; they are sent one after the other. */
  readonly areMany?: boolean;
  /** Takes each file that the server has kept; only then is it anywhere. */
  readonly onKept: (file: KeptFile) => void;
}

const ACCEPTED = {
  pictures: '.jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp',
  documents: '.pdf,.docx,.xlsx',
} as const;

/** Files chosen or dropped, sent with their progress; a lost connection loses no choice. */
export function FilePicker(props: FilePickerProps): ReactNode {
  const { label, hint, kinds, areMany = false, onKept } = props;
  const texts = useTexts(UPLOAD_TEXTS);
  const sending = useFileSending(onKept);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    sending.add([...event.dataTransfer.files].slice(0, areMany ? undefined : 1));
  };
  return (
    <div className="file-picker">
      <div
        className="file-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <TextField
          {...{ label, hint }}
          type="file"
          accept={ACCEPTED[kinds]}
          multiple={areMany}
          onChange={({ target }) => {
            sending.add([...(target.files ?? [])]);
            // The same file, saved anew, is chosen again.
            target.value = '';
          }}
        />
      </div>
      {sending.chosen.length > 0 && (
        <ul className="sent-files" aria-label={texts.chosen}>
          {sending.chosen.map((chosen) => (
            <SentFile key={chosen.key} {...{ chosen, sending }} />
          ))}
        </ul>
      )}
    </div>
  );
}
