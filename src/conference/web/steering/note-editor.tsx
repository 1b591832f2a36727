import type { ReactNode } from 'react';
import type { Versioned } from '#conference/web/conference-changes.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';
import { useNoteDraft, type NoteOf } from './note-draft.ts';

interface NoteEditorProps<Of> extends NoteOf<Of> {
  readonly label: string;
}

/** A text that two may write at once: who comes second sees both, and chooses. */
export function NoteEditor<Of extends Versioned>({
  label,
  ...note
}: NoteEditorProps<Of>): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const { text, setText, isTyped, isSameText, change, save, takeTheirs, keepMine } =
    useNoteDraft(note);
  const { state } = change;
  const theirs = (
    <div className="note-versions">
      <NoteVersion title={texts.mine} text={text} />
      <NoteVersion title={texts.theirs} text={note.saved} />
    </div>
  );
  const meanwhile = { theirs, onKeepMine: keepMine, onTakeTheirs: takeTheirs };
  return (
    <div className="note-editor">
      <ProseField
        label={label}
        hint={texts.noteHint}
        rows={3}
        dir="auto"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button disabled={!isTyped || state.kind === 'sending'} onClick={save}>
        {texts.save}
      </Button>
      {isTyped !== (state.kind === 'done') && (
        <ChangeNote
          state={state}
          onAskAgain={() => void change.askAgain()}
          meanwhile={isSameText ? undefined : meanwhile}
        />
      )}
    </div>
  );
}

function NoteVersion({ title, text }: Record<'title' | 'text', string>): ReactNode {
  return (
    <div>
      <p>{title}</p>
      <blockquote dir="auto">{text}</blockquote>
    </div>
  );
}
