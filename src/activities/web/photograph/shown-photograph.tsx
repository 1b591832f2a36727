import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import type { Photograph } from '#activities/web/activity-queries.ts';
import { OutreachChangeNote, useOutreachChange } from '#activities/web/outreach-change.tsx';
import { PhotographForm, type PhotographWords } from './photograph-form.tsx';
import { PHOTOGRAPH_TEXTS } from './photograph-texts.ts';

interface ShownPhotographProps {
  readonly photograph: Photograph;
  readonly mayChange: boolean;
}

/** A photograph with what is written beside it; who may, changes the words or removes it. */
export function ShownPhotograph({ photograph, mayChange }: ShownPhotographProps): ReactNode {
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  const [open, setOpen] = useState<'words' | 'removal'>();
  const { id, version, caption, altText, credited, creditNote, width, height } = photograph;
  const change = useOutreachChange((body: PhotographWords, key) => {
    const params = { path: { photograph: id }, header: changeHeader(version, key) };
    return bodyOf(api.PUT('/api/v1/photographs/{photograph}', { params, body }));
  });
  const credit = credited?.name ?? creditNote;
  const named = caption === '' ? altText : caption;
  return (
    <figure className="photograph">
      <img
        src={`/api/v1/photographs/${id}/picture`}
        alt={altText}
        loading="lazy"
        {...{ width, height }}
      />
      <figcaption>
        {caption !== '' && <p dir="auto">{caption}</p>}
        {credit !== '' && (
          <p className="small quiet" dir="auto">
            {texts.creditLine(credit)}
          </p>
        )}
      </figcaption>
      {mayChange && open === undefined && (
        <div className="outreach-deeds unprinted">
          <Button aria-label={`${texts.change}: ${named}`} onClick={() => setOpen('words')}>
            {texts.change}
          </Button>
          <Button
            rank="quiet"
            aria-label={`${texts.remove}: ${named}`}
            onClick={() => setOpen('removal')}
          >
            {texts.remove}
          </Button>
        </div>
      )}
      {open === 'words' && (
        <PhotographForm
          title={texts.words(named)}
          submit={texts.save}
          {...{ photograph, change }}
          onDone={() => setOpen(undefined)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'removal' && (
        <PhotographRemoval {...{ photograph }} onClose={() => setOpen(undefined)} />
      )}
    </figure>
  );
}

interface PhotographRemovalProps {
  readonly photograph: Photograph;
  readonly onClose: () => void;
}

function PhotographRemoval({
  photograph: { id, version },
  onClose,
}: PhotographRemovalProps): ReactNode {
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  const change = useOutreachChange(async (_wish: undefined, key) => {
    const params = { path: { photograph: id }, header: changeHeader(version, key) };
    await api.DELETE('/api/v1/photographs/{photograph}', { params });
  });
  return (
    <Note tone="warn" isUrgent>
      <p>{texts.removeAsk}</p>
      <div className="outreach-deeds">
        <Button onClick={() => void change.confirm(undefined)}>{texts.removeYes}</Button>
        <Button rank="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
      <OutreachChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
    </Note>
  );
}
