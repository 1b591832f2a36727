import { useId, useMemo, type ReactNode } from 'react';
import { changedFields, FIELDS_SHOWN } from '#people/model/audit-log/changed-fields.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useFieldWords } from './field-words.ts';
import { PANEL_TEXTS } from './event-panel-texts.ts';

interface BeforeAfterProps {
  /** As the event holds it. */
  readonly data: unknown;
  /** What an identity stands for. */
  readonly named: (written: string) => string;
}

/** What was before beside what is after, field by field; what changed stands out. */
export function BeforeAfter({ data, named }: BeforeAfterProps): ReactNode {
  const texts = useTexts(PANEL_TEXTS);
  const { count } = useWrittenValues();
  const id = useId();
  const words = useFieldWords(named);
  const fields = useMemo(() => changedFields(data), [data]);
  const hasBefore = fields.some(({ before }) => before !== undefined);
  if (fields.length === 0) return <p className="quiet small">{texts.nothing}</p>;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{hasBefore ? texts.changed : texts.tells}</h3>
      <table className="before-after">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            {hasBefore && <th scope="col">{texts.before}</th>}
            <th scope="col">{hasBefore ? texts.after : texts.tells}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after, isChanged }) => (
            <tr key={field} data-changed={hasBefore && isChanged}>
              <th scope="row">{words.field(field)}</th>
              {hasBefore && (
                <td dir="auto">{before === undefined ? '' : words.value(before, field)}</td>
              )}
              <td dir="auto">{after === undefined ? '' : words.value(after, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fields.length >= FIELDS_SHOWN && (
        <p className="quiet small">{texts.more(count(fields.length))}</p>
      )}
    </section>
  );
}
