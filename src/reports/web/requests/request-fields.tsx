import type { ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ProseField, TextField } from '#platform/web/parts/field.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import type { Outline } from '#reports/model/outline/outline.ts';
import { DueDayFields } from './due-day-fields.tsx';
import { OutlineEditor } from './outline-editor.tsx';
import type { DraftFaults, RequestDraft } from './request-draft.ts';
import { REQUEST_TEXTS } from './request-texts.ts';

interface RequestFieldsProps {
  /** The office that asks; `undefined`: none is chosen yet. */
  readonly unit: string | undefined;
  readonly draft: RequestDraft;
  readonly onDraft: (draft: RequestDraft) => void;
  /** Left out until somebody has tried to send it. */
  readonly faults: DraftFaults | undefined;
}

const [LONGEST_TITLE, LONGEST_PLACE, LONGEST_RECIPIENTS] = [500, 300, 10_000];

/** All that is said of a request, whether it is new or changed. */
export function RequestFields({ unit, draft, onDraft, faults }: RequestFieldsProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const missing = (isMissing: boolean | undefined) =>
    isMissing === true ? ({ tone: 'bad', text: needed } as const) : undefined;
  const set = (change: Partial<RequestDraft>): void => onDraft({ ...draft, ...change });
  return (
    <>
      <ProseField
        label={texts.title}
        hint={texts.titleHint}
        message={missing(faults?.title)}
        dir="auto"
        rows={2}
        maxLength={LONGEST_TITLE}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextField
        label={texts.place}
        hint={texts.placeHint}
        message={missing(faults?.place)}
        dir="auto"
        maxLength={LONGEST_PLACE}
        value={draft.place}
        onChange={({ target }) => set({ place: target.value })}
      />
      <fieldset className="request-group">
        <legend>{texts.dueDays}</legend>
        <p className="small quiet">{texts.dueDaysHint}</p>
        {unit === undefined ? (
          <p className="quiet">{texts.dueDaysNoUnit}</p>
        ) : (
          <DueDayFields
            {...{ unit }}
            dueDays={draft.dueDays}
            onDueDays={(dueDays) => set({ dueDays })}
          />
        )}
      </fieldset>
      <OutlineField
        {...{ faults }}
        outline={draft.outline}
        onOutline={(outline) => set({ outline })}
      />
      <ProseField
        label={texts.recipients}
        hint={texts.recipientsHint}
        dir="auto"
        rows={4}
        maxLength={LONGEST_RECIPIENTS}
        value={draft.recipients}
        onChange={({ target }) => set({ recipients: target.value })}
      />
    </>
  );
}

interface OutlineFieldProps {
  readonly outline: Outline;
  readonly onOutline: (outline: Outline) => void;
  readonly faults: DraftFaults | undefined;
}

function OutlineField({ outline, onOutline, faults }: OutlineFieldProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  return (
    <fieldset className="request-group">
      <legend>{texts.outline}</legend>
      <p className="small quiet">{texts.outlineHint}</p>
      {faults?.outline === true && (
        <p className="field-message" role="alert">
          <Sign name="wrong" tone="bad" /> {texts.outlineNeeded}
        </p>
      )}
      <OutlineEditor {...{ outline, onOutline }} faulty={faults?.sections ?? []} />
    </fieldset>
  );
}
