import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import type { WholeOutreach } from '#activities/web/activity-queries.ts';
import { OutreachChangeNote, useOutreachChange } from '#activities/web/outreach-change.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

/** Takes an event back, after asking once: the figures follow. */
export function WithdrawOutreach({ event }: { readonly event: WholeOutreach }): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const [isAsked, setAsked] = useState(false);
  const change = useOutreachChange((replaces: boolean, key) => withdraw(event, replaces, key));
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{texts.withdraw}</Button>;
  return (
    <Note tone="warn" isUrgent>
      <p>{texts.withdrawAsk}</p>
      <div className="outreach-deeds">
        <Button
          disabled={change.state.kind === 'sending'}
          onClick={() => void change.confirm(false)}
        >
          {texts.withdrawYes}
        </Button>
        <Button
          rank="quiet"
          onClick={() => {
            change.forget();
            setAsked(false);
          }}
        >
          {texts.keep}
        </Button>
      </div>
      <OutreachChangeNote
        state={change.state}
        onAskAgain={() => void change.askAgain()}
        answers={{
          'figure-told-otherwise': { text: texts.replaces, go: () => void change.confirm(true) },
        }}
      />
    </Note>
  );
}

async function withdraw({ id, version }: WholeOutreach, replaces: boolean, key: string) {
  const params = { path: { activity: id }, header: changeHeader(version, key) };
  return bodyOf(
    api.PUT('/api/v1/activities/{activity}/withdrawal', { params, body: { replaces } }),
  );
}
