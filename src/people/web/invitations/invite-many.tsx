import { useState, type DragEvent, type ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { encodeFile } from './encode-file.ts';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { invite, readSheet, type Invited, type ReadSheet } from './invitation-queries.ts';
import { SheetTable } from './sheet-table.tsx';
import { useVisit } from './use-visit.ts';
import { VisitNote, VisitProof } from './visit-note.tsx';

interface InviteManyProps extends InvitedProps {
  readonly onClose: () => void;
}

interface InvitedProps {
  readonly onInvited: (invited: readonly Invited[]) => void;
}

type SheetState =
  | { readonly kind: 'none' | 'reading' | 'too-large' }
  | { readonly kind: 'read'; readonly name: string; readonly sheet: ReadSheet }
  | { readonly kind: 'failed'; readonly error: unknown };

/** As much as a question may hold. */
const MOST_BYTES = 700_000;

/** Invites all who stand in a sheet, once nothing in it is wrong. */
export function InviteMany({ onInvited, onClose }: InviteManyProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { giveUp } = useTexts(CHANGE_TEXTS);
  const [state, setState] = useState<SheetState>({ kind: 'none' });
  const [chosen, setChosen] = useState<string>();
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setChosen(file.name);
    if (file.size > MOST_BYTES) {
      setState({ kind: 'too-large' });
      return;
    }
    setState({ kind: 'reading' });
    try {
      const sheet = await readSheet(file.name, await encodeFile(file));
      setState({ kind: 'read', name: file.name, sheet });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };
  return (
    <div className="change-form invite-many" data-fields="short">
      <SheetField onFile={(file) => void read(file)} />
      {chosen !== undefined && <p dir="auto">{texts.chosen(chosen)}</p>}
      {state.kind === 'reading' && <p role="status">{texts.reading}</p>}
      {state.kind === 'too-large' && (
        <Note tone="bad" isUrgent>
          <p>{texts.tooLarge}</p>
        </Note>
      )}
      {state.kind === 'failed' && <RefusalNote error={state.error} />}
      {state.kind === 'read' && (
        <ReadPeople
          sheet={state.sheet}
          onInvited={(invited) => {
            setState({ kind: 'none' });
            setChosen(undefined);
            onInvited(invited);
          }}
        />
      )}
      <div className="change-actions">
        <Button rank="quiet" onClick={onClose}>
          {giveUp}
        </Button>
      </div>
    </div>
  );
}

function SheetField({ onFile }: { readonly onFile: (file: File | undefined) => void }): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const language = useLanguage();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <div className="sheet-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <TextField
        label={texts.file}
        hint={texts.fileHint}
        type="file"
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          onFile(target.files?.[0]);
          // The same file, mended, is chosen again.
          target.value = '';
        }}
      />
      <a
        className="small"
        href={`/api/v1/invitations/template.csv?language=${language}`}
        download="midyear.csv"
      >
        {texts.template}
      </a>
    </div>
  );
}

interface ReadPeopleProps extends InvitedProps {
  readonly sheet: ReadSheet;
}

function ReadPeople({ sheet, onInvited }: ReadPeopleProps): ReactNode {
  const texts = useTexts(INVITATION_TEXTS);
  const { count } = useWrittenValues();
  const { people, problemCount } = sheet;
  const visit = useVisit(async () => {
    onInvited(await invite(people.map(({ row: _, ...person }) => person)));
  });
  if (people.length === 0 && problemCount === 0) return <EmptyState title={texts.noPeople} />;
  const counted = count(people.length);
  return (
    <>
      {problemCount > 0 ? (
        <Note tone="bad" isUrgent>
          <p>
            <b>{texts.problems(count(problemCount))}</b>
          </p>
          <p>{texts.problemsText}</p>
        </Note>
      ) : (
        <p role="status">{texts.ready(counted)}</p>
      )}
      {problemCount === 0 && (
        <div className="change-actions">
          <Button
            rank="main"
            disabled={visit.state.kind === 'sending'}
            onClick={() => void visit.start(undefined)}
          >
            {texts.submitMany(counted)}
          </Button>
        </div>
      )}
      <VisitNote state={visit.state} />
      <VisitProof visit={visit} />
      <SheetTable sheet={sheet} />
    </>
  );
}
