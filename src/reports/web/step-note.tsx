import type { ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import type { Refusal } from '#platform/web/api/refusal.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import type { ChangeWords } from '#platform/web/change/change-texts.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';

interface StepNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** What did not happen. */
  readonly title: string;
  /** A refusal told in another way; `undefined`: as every other. */
  readonly toldAs?: (refusal: Refusal) => ReactNode;
}

/** What did not become of a step on the desk of a report; one that was taken shows by itself. */
export function StepNote({ title, ...told }: StepNoteProps): ReactNode {
  const words = { ...useTexts(WORDS), refused: title, sending: null };
  return <ChangeNote {...told} words={words} done={null} />;
}

const WORDS: Texts<Pick<ChangeWords, 'unknown' | 'unknownText'>> = {
  vi: {
    unknown: 'Chưa có xác nhận của máy chủ',
    unknownText: 'Không rõ việc vừa gửi đã được ghi hay chưa. Hỏi lại thì chỉ được ghi một lần.',
  },
  en: {
    unknown: 'The server has not confirmed',
    unknownText: 'Whether it was recorded is not known here. Asking again records it once at most.',
  },
};
