import type { ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import type { Place, SummedIndicator } from '#activities/web/activity-queries.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { PlaceField } from './place-field.tsx';
import { ResultFields } from './result-fields.tsx';
import { SupportingUnits } from './supporting-units.tsx';
import type { OutreachFormState } from './use-outreach-form.ts';

/** What the fields of an event are filled in with. */
export interface FieldChoices {
  readonly indicators: readonly SummedIndicator[];
  readonly places: readonly Place[];
  /** On whose day supporting units are looked for, before the event has one. */
  readonly unitDay: string;
}

interface OutreachFieldsProps extends FieldChoices {
  readonly form: OutreachFormState;
}

const LONGEST_TITLE = 200;
const LONGEST_PARTNERS = 2000;

/** The fields of an event, in the order in which one remembers it. */
export function OutreachFields(props: OutreachFieldsProps): ReactNode {
  const { form, indicators, places, unitDay } = props;
  const { draft, put, faults, isResultNeeded } = form;
  const texts = useTexts(OUTREACH_TEXTS);
  const { day: dayLabel } = useTexts(ACTIVITY_TEXTS);
  const missing = (field: 'day' | 'title') =>
    faults.needed.has(field) ? ({ tone: 'bad', text: texts.needed } as const) : undefined;
  return (
    <div className="outreach-fields">
      <DayField
        label={dayLabel}
        hint={texts.dayHint}
        value={draft.day}
        message={missing('day')}
        onDay={(day) => put({ day })}
      />
      <PlaceField
        {...{ places }}
        value={draft.place}
        isNeeded={faults.needed.has('place')}
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
        isNeeded={isResultNeeded}
        faults={faults.results}
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
        onUnits={(supporting) => put({ supporting })}
      />
    </div>
  );
}
