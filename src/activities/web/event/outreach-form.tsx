import type { ReactNode } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useTypedWork } from '#platform/web/leave/typed-work.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { OutreachChangeNote } from '#activities/web/outreach-change.tsx';
import type { OutreachDraft } from './outreach-draft.ts';
import { OutreachFields, type FieldChoices } from './outreach-fields.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { useOutreachForm, type OutreachDeed, type OutreachSent } from './use-outreach-form.ts';

interface OutreachFormProps extends FieldChoices {
  readonly first: OutreachDraft;
  /** What the form can be sent for, the most likely first. */
  readonly deeds: readonly OutreachDeed[];
  readonly change: ConfirmedChange<OutreachSent, unknown>;
  readonly onClose: () => void;
}

/** An outreach event as it is told: day, place and what it came to are enough. */
export function OutreachForm(props: OutreachFormProps): ReactNode {
  const { first, indicators, deeds, change, onClose } = props;
  const texts = useTexts(OUTREACH_TEXTS);
  const form = useOutreachForm(first, indicators, change);
  const [main = 'tell', ...others] = deeds;
  const noticeTyping = useTypedWork(change.state.kind === 'done');
  const isSending = change.state.kind === 'sending';
  return (
    <form
      className="outreach-form"
      noValidate
      onInput={noticeTyping}
      onSubmit={(event) => {
        event.preventDefault();
        form.send(main);
      }}
    >
      <OutreachFields {...props} {...{ form }} />
      <OutreachChangeNote
        state={change.state}
        onAskAgain={() => void change.askAgain()}
        answers={{
          'outreach-told-by-other': {
            text: texts.isAnother,
            go: () => form.sendKnowing({ isAnother: true }),
          },
          'figure-told-otherwise': {
            text: texts.replaces,
            go: () => form.sendKnowing({ replaces: true }),
          },
        }}
      />
      <div className="outreach-deeds">
        <Button rank="main" type="submit" disabled={isSending}>
          {deedText(main, texts)}
        </Button>
        {others.map((deed) => (
          <Button key={deed} disabled={isSending} onClick={() => form.send(deed)}>
            {deedText(deed, texts)}
          </Button>
        ))}
        <Button rank="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function deedText(deed: OutreachDeed, texts: (typeof OUTREACH_TEXTS)['vi']): string {
  switch (deed) {
    case 'tell':
      return texts.tell;
    case 'note':
      return texts.note;
    case 'change':
      return texts.save;
    default:
      return deed satisfies never;
  }
}
