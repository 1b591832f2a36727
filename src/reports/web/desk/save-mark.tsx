import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { SAVE_TEXTS } from './save-texts.ts';
import type { SaveState } from './section-saver.ts';

/** How what is typed stands: saved only once the server has said so. */
export function SaveMark({ state }: { readonly state: SaveState }): ReactNode {
  const texts = useTexts(SAVE_TEXTS);
  if (state.kind === 'refused') return <RefusalNote error={state.error} title={texts.refused} />;
  return (
    <span className="save-mark" role="status" data-state={state.kind}>
      <SaveWords state={state} />
    </span>
  );
}

function SaveWords({ state }: { readonly state: SaveState }): ReactNode {
  const texts = useTexts(SAVE_TEXTS);
  switch (state.kind) {
    case 'untouched':
    case 'refused':
    case 'conflict':
      return null;
    case 'typing':
      return texts.typing;
    case 'saving':
      return texts.saving;
    case 'lost':
      return (
        <>
          <Sign name="missing" tone="warn" /> {texts.lost}
        </>
      );
    case 'saved':
      return (
        <>
          <Sign name="done" tone="ok" /> {texts.saved(clock(state.at))}
        </>
      );
    default:
      return state satisfies never;
  }
}

function clock(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

interface SectionConflictProps {
  readonly mine: string;
  readonly theirs: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Both texts, where somebody else has saved the section meanwhile; nothing is chosen for the reader. */
export function SectionConflict({
  mine,
  theirs,
  onMine,
  onTheirs,
}: SectionConflictProps): ReactNode {
  const texts = useTexts(SAVE_TEXTS);
  return (
    <Note tone="warn" isUrgent>
      <p>
        <b>{texts.conflict}</b>
      </p>
      <p>{texts.conflictText}</p>
      <div className="section-versions">
        <Version {...{ title: texts.mine, text: mine, verb: texts.keepMine, onChoose: onMine }} />
        <Version
          {...{ title: texts.theirs, text: theirs, verb: texts.takeTheirs, onChoose: onTheirs }}
        />
      </div>
    </Note>
  );
}

interface VersionProps {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly onChoose: () => void;
}

function Version({ title, text, verb, onChoose }: VersionProps): ReactNode {
  return (
    <div>
      <h4>{title}</h4>
      <p className="section-version" dir="auto">
        {text}
      </p>
      <Button onClick={onChoose}>{verb}</Button>
    </div>
  );
}
