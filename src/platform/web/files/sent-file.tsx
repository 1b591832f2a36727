import type { ReactNode } from 'react';
import { FILE_LIMIT } from '#platform/model/files/picture-bounds.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import type { ChosenFile } from './chosen-files.ts';
import type { FileSending } from './file-sending.ts';
import { UPLOAD_TEXTS } from './upload-texts.ts';

interface SentFileProps {
  readonly chosen: ChosenFile;
  readonly sending: FileSending;
}

/** One file on its way: how far it is, or why it did not arrive and what can be done. */
export function SentFile({ chosen, sending }: SentFileProps): ReactNode {
  const texts = useTexts(UPLOAD_TEXTS);
  const { key, file, state } = chosen;
  const isOnItsWay = state.kind === 'waiting' || state.kind === 'sending';
  const mayGoAgain = state.kind === 'unanswered' || state.kind === 'refused';
  return (
    <li className="sent-file" data-state={state.kind}>
      <bdi className="sent-file-name">{file.name}</bdi>
      <FileStateText {...{ chosen }} />
      <span className="sent-file-deeds">
        {mayGoAgain && (
          <Button aria-label={`${texts.again}: ${file.name}`} onClick={() => sending.again(key)}>
            {texts.again}
          </Button>
        )}
        <Button
          rank="quiet"
          aria-label={`${isOnItsWay ? texts.stop : texts.drop}: ${file.name}`}
          onClick={() => sending.drop(key)}
        >
          {isOnItsWay ? texts.stop : texts.drop}
        </Button>
      </span>
    </li>
  );
}

const MEGABYTE = 1024 * 1024;
const PERCENT = 100;

function FileStateText({ chosen: { file, state } }: Pick<SentFileProps, 'chosen'>): ReactNode {
  const texts = useTexts(UPLOAD_TEXTS);
  const { count } = useWrittenValues();
  switch (state.kind) {
    case 'waiting':
      return <p className="small">{texts.waiting}</p>;
    case 'sending': {
      const percent = Math.floor(state.share * PERCENT);
      const text = state.share < 1 ? texts.sending(count(percent)) : texts.checking;
      return (
        <p className="small sent-file-share">
          <progress max={PERCENT} value={percent} aria-label={file.name} />
          <span>{text}</span>
        </p>
      );
    }
    case 'too-large':
      return <p role="alert">{texts.tooLarge(count(FILE_LIMIT / MEGABYTE))}</p>;
    case 'refused':
      return <p role="alert">{state.refusal.sentences.join(' ')}</p>;
    case 'unanswered':
      return <p role="alert">{texts.unanswered}</p>;
    default:
      return state satisfies never;
  }
}
