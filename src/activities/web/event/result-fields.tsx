import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import type { SummedIndicator } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import type { ResultFault, TypedResult } from './outreach-draft.ts';
import { OUTREACH_TEXTS } from './outreach-texts.ts';

interface ResultFieldsProps {
  readonly results: readonly TypedResult[];
  readonly indicators: readonly SummedIndicator[];
  readonly isNeeded: boolean;
  readonly faults: ReadonlyMap<string, ResultFault>;
  readonly onResults: (results: readonly TypedResult[]) => void;
}

const LONGEST_NUMBER = 40;

/** What an event came to: of each indicator one number. */
export function ResultFields(props: ResultFieldsProps): ReactNode {
  const { results, indicators, isNeeded, faults, onResults } = props;
  const texts = useTexts(OUTREACH_TEXTS);
  const { indicator: label } = useTexts(ACTIVITY_TEXTS);
  const { name } = useWrittenValues();
  const faultText = useFaultText();
  const taken = new Set(results.map(({ indicator }) => indicator));
  const free = indicators.filter(({ code }) => !taken.has(code));
  const put = (at: number, more: Partial<TypedResult>): void =>
    onResults(results.map((each, index) => (index === at ? { ...each, ...more } : each)));
  return (
    <fieldset className="result-fields">
      <legend className="heard">{label}</legend>
      {results.map(({ indicator, typed }, index) => {
        const known = indicators.find(({ code }) => code === indicator);
        const offered = [...(known === undefined ? [] : [known]), ...free];
        const fault = faults.get(indicator);
        const text = fault === undefined ? undefined : faultText(fault);
        const missing = isNeeded && index === 0 ? texts.needed : undefined;
        const message = text ?? missing;
        return (
          <div className="result-line" key={indicator}>
            <Choice
              label={label}
              value={indicator}
              options={offered.map((each) => ({ value: each.code, text: name(each) }))}
              onChoose={(code) => put(index, { indicator: code })}
            />
            <TextField
              label={texts.value(known?.unitOfMeasure ?? '')}
              hint={texts.valueHint}
              message={message === undefined ? undefined : { tone: 'bad', text: message }}
              inputMode="decimal"
              autoComplete="off"
              maxLength={LONGEST_NUMBER}
              value={typed}
              onChange={({ target }) => put(index, { typed: target.value })}
            />
            {results.length > 1 && (
              <Button
                rank="quiet"
                aria-label={`${texts.removeResult}: ${known === undefined ? indicator : name(known)}`}
                onClick={() => onResults(results.filter((_, at) => at !== index))}
              >
                {texts.removeResult}
              </Button>
            )}
          </div>
        );
      })}
      {free[0] !== undefined && (
        <Button
          onClick={() => onResults([...results, { indicator: free[0]?.code ?? '', typed: '' }])}
        >
          {texts.addResult}
        </Button>
      )}
    </fieldset>
  );
}

function useFaultText(): (fault: ResultFault) => string {
  const texts = useTexts(OUTREACH_TEXTS);
  const { number, count } = useWrittenValues();
  return (fault) => {
    switch (fault.kind) {
      case 'unreadable':
        return texts.notANumber;
      case 'decimals':
        return texts.decimalsAsked(count(fault.decimals));
      case 'asked':
        return texts.asked(fault.readings.map(number).join(' / '));
      default:
        return fault satisfies never;
    }
  };
}
