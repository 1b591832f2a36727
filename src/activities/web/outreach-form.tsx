import { useState, type ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import type { UnitPickerPart } from './activity-pickers.tsx';
import type { SummedIndicator } from './activity-queries.ts';
import { ACTIVITY_TEXTS } from './activity-texts.ts';
import { OutreachChangeNote } from './outreach-change.tsx';
import {
  isWithoutResult,
  readDraft,
  type OutreachBody,
  type OutreachDraft,
} from './outreach-draft.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { PlaceField } from './place-field.tsx';
import { ResultFields } from './result-fields.tsx';
import { SupportingUnits } from './supporting-units.tsx';

/** What is sent: the event, and what whoever sends it knows and means nevertheless. */
export interface OutreachSent {
  readonly body: OutreachBody;
  readonly deed: 'tell' | 'note' | 'change';
  readonly isAnother: boolean;
  readonly replaces: boolean;
}

interface OutreachFormProps {
  readonly first: OutreachDraft;
  readonly indicators: readonly SummedIndicator[];
  /** On whose day supporting units are looked for. */
  readonly unitDay: string;
  /** What the form can be sent for, the most likely first. */
  readonly deeds: readonly OutreachSent['deed'][];
  readonly change: ConfirmedChange<OutreachSent, unknown>;
  readonly unitPicker: UnitPickerPart;
  readonly onClose: () => void;
}

const LONGEST_TITLE = 200;
const LONGEST_PARTNERS = 2000;

/** An outreach event as it is told: day, place and what it came to are enough. */
export function OutreachForm(props: OutreachFormProps): ReactNode {
  const { first, indicators, unitDay, deeds, change, unitPicker, onClose } = props;
  const texts = useTexts(OUTREACH_TEXTS);
  const { day: dayLabel } = useTexts(ACTIVITY_TEXTS);
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState<OutreachSent['deed']>();
  const [means, setMeans] = useState({ isAnother: false, replaces: false });
  const { body, faults } = readDraft(draft, { language: useLanguage(), indicators });
  const put = (more: Partial<OutreachDraft>): void => setDraft((was) => ({ ...was, ...more }));
  const send = (deed: OutreachSent['deed'], knowing = means): void => {
    setTried(deed);
    setMeans(knowing);
    const isShort = deed === 'tell' && isWithoutResult(body);
    if (faults.needed.size > 0 || faults.results.size > 0 || isShort) return;
    void change.confirm({ body, deed, ...knowing });
  };
  const missing = (field: 'day' | 'place' | 'title') =>
    tried !== undefined && faults.needed.has(field)
      ? ({ tone: 'bad', text: texts.needed } as const)
      : undefined;
  const [main = 'tell', ...others] = deeds;
  const isSending = change.state.kind === 'sending';
  const answer = (text: string, more: object) => ({
    text,
    go: () => send(tried ?? main, { ...means, ...more }),
  });
  return (
    <form
      className="outreach-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(main);
      }}
    >
      <div className="outreach-fields">
        <DayField
          label={dayLabel}
          hint={texts.dayHint}
          value={draft.day}
          message={missing('day')}
          onDay={(day) => put({ day })}
        />
        <PlaceField
          value={draft.place}
          isNeeded={missing('place') !== undefined}
          onPlace={(place) => put({ place })}
        />
        <TextField
          label={texts.title}
          hint={texts.titleHint}
          message={missing('title')}
          maxLength={LONGEST_TITLE}
          value={draft.title}
          onChange={({ target }) => put({ title: target.value })}
        />
        <ResultFields
          results={draft.results}
          isNeeded={tried === 'tell' && isWithoutResult(body)}
          faults={tried === undefined ? NO_FAULTS : faults.results}
          {...{ indicators }}
          onResults={(results) => put({ results })}
        />
        <TextField
          label={texts.partners}
          hint={texts.partnersHint}
          maxLength={LONGEST_PARTNERS}
          value={draft.partners}
          onChange={({ target }) => put({ partners: target.value })}
        />
        <SupportingUnits
          units={draft.supporting}
          day={draft.day === '' ? unitDay : draft.day}
          {...{ unitPicker }}
          onUnits={(supporting) => put({ supporting })}
        />
      </div>
      <OutreachChangeNote
        state={change.state}
        onAskAgain={() => void change.askAgain()}
        answers={{
          'outreach-told-by-other': answer(texts.isAnother, { isAnother: true }),
          'figure-told-otherwise': answer(texts.replaces, { replaces: true }),
        }}
      />
      <div className="outreach-deeds">
        <Button rank="main" type="submit" disabled={isSending}>
          {deedText(main, texts)}
        </Button>
        {others.map((deed) => (
          <Button key={deed} disabled={isSending} onClick={() => send(deed)}>
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

const NO_FAULTS = new Map<string, never>();

function deedText(deed: OutreachSent['deed'], texts: (typeof OUTREACH_TEXTS)['vi']): string {
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
