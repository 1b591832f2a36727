import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import type { KeptFile } from '#platform/web/files/send-file.ts';
import { FilePicker } from '#platform/web/files/upload-file.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { WholeOutreach } from '#activities/web/activity-queries.ts';
import { useOutreachChange } from '#activities/web/outreach-change.tsx';
import { PhotographForm, type PhotographWords } from './photograph-form.tsx';
import { PHOTOGRAPH_TEXTS } from './photograph-texts.ts';
import { ShownPhotograph } from './shown-photograph.tsx';

/** The photographs of an event; who may, adds others: first the picture, then the words beside it. */
export function Photographs({ event }: { readonly event: WholeOutreach }): ReactNode {
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  const [kept, setKept] = useState<readonly KeptFile[]>([]);
  const mayAdd = event.allowed.includes('add-photograph');
  const { photographs } = event;
  return (
    <section className="activity-section">
      <h2>{texts.title}</h2>
      {photographs.length === 0 && <p className="quiet">{texts.none}</p>}
      {photographs.length > 0 && (
        <ul className="photographs">
          {photographs.map((photograph) => (
            <li key={photograph.id}>
              <ShownPhotograph {...{ photograph, mayChange: mayAdd }} />
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <div className="unprinted">
          {kept.map((file) => (
            <AddedPhotograph
              key={file.id}
              {...{ event, file }}
              onDone={() => setKept((those) => those.filter(({ id }) => id !== file.id))}
            />
          ))}
          <FilePicker
            label={texts.pick}
            hint={texts.pickHint}
            kinds="pictures"
            areMany
            onKept={(file) => setKept((those) => [...those, file])}
          />
        </div>
      )}
    </section>
  );
}

interface AddedPhotographProps {
  readonly event: WholeOutreach;
  readonly file: KeptFile;
  readonly onDone: () => void;
}

/** A picture that the server keeps and that belongs to nothing yet. */
function AddedPhotograph({ event, file, onDone }: AddedPhotographProps): ReactNode {
  const texts = useTexts(PHOTOGRAPH_TEXTS);
  const change = useOutreachChange((words: PhotographWords, key) => {
    const params = { path: { activity: event.id }, header: { 'idempotency-key': key } };
    const body = { file: file.id, ...words };
    return bodyOf(api.POST('/api/v1/activities/{activity}/photographs', { params, body }));
  });
  return (
    <PhotographForm
      title={texts.words(file.name)}
      submit={texts.add}
      {...{ change, onDone }}
      onClose={onDone}
    />
  );
}
