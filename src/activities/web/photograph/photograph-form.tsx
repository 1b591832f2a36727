import { useState, type ReactNode } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import type { Photograph } from '#activities/web/activity-queries.ts';
import { OutreachChangeNote } from '#activities/web/outreach-change.tsx';
import { PHOTOGRAPH_TEXTS } from './photograph-texts.ts';

/** What is written beside a photograph. */
export interface PhotographWords {
  readonly caption: string;
  readonly altText: string;
  readonly creditNote: string;
  readonly creditedPerson: string | null;
}

interface PhotographFormProps {
  readonly title: string;
  readonly submit: string;
  readonly photograph?: Photograph;
  readonly change: ConfirmedChange<PhotographWords, unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const LONGEST = 500;
const LONGEST_CREDIT = 200;

/** The words beside a photograph: what is to be seen is needed, for those who cannot see it. */
export function PhotographForm(props: PhotographFormProps): ReactNode {
  const { title, submit, photograph, change, onDone, onClose } = props;
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  const [isTried, setTried] = useState(false);
  const [words, setWords] = useState({
    caption: photograph?.caption ?? '',
    altText: photograph?.altText ?? '',
    creditNote: photograph?.creditNote ?? '',
  });
  const put = (more: Partial<TypedWords>): void => setWords((was) => ({ ...was, ...more }));
  const isMissing = words.altText.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (isMissing) return;
    const creditedPerson = photograph?.credited?.id ?? null;
    const outcome = await change.confirm({ ...words, creditedPerson });
    if (outcome.kind === 'done') onDone();
  };
  return (
    <form
      className="photograph-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 dir="auto">{title}</h3>
      <WordFields {...{ words, put }} isMissing={isTried && isMissing} />
      <OutreachChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
      <div className="outreach-deeds">
        <Button type="submit" disabled={change.state.kind === 'sending'}>
          {submit}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

type TypedWords = Omit<PhotographWords, 'creditedPerson'>;

interface WordFieldsProps {
  readonly words: TypedWords;
  readonly put: (more: Partial<TypedWords>) => void;
  readonly isMissing: boolean;
}

function WordFields({ words, put, isMissing }: WordFieldsProps): ReactNode {
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  return (
    <>
      <TextField
        label={texts.altText}
        hint={texts.altHint}
        message={isMissing ? { tone: 'bad', text: texts.needed } : undefined}
        maxLength={LONGEST}
        value={words.altText}
        onChange={({ target }) => put({ altText: target.value })}
      />
      <TextField
        label={texts.caption}
        hint={texts.captionHint}
        maxLength={LONGEST}
        value={words.caption}
        onChange={({ target }) => put({ caption: target.value })}
      />
      <TextField
        label={texts.credit}
        hint={texts.creditHint}
        maxLength={LONGEST_CREDIT}
        value={words.creditNote}
        onChange={({ target }) => put({ creditNote: target.value })}
      />
    </>
  );
}
