import { useState, type ReactNode } from 'react';
import { foldText } from '#kernel/text-folding.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { COUNTS } from '#reports/model/live-text/live-reference.ts';
import { referenceSubject } from '#reports/model/live-text/reference-subject.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { SOURCE_TEXTS } from './source-texts.ts';

interface FigureSourcesProps {
  readonly report: Report;
  readonly onInsert: (text: string) => void;
}

/** The figures that a text can name: each goes in as a live one. */
export function FigureSources({ report, onInsert }: FigureSourcesProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const [search, setSearch] = useState('');
  const sought = foldText(search);
  const rows = report.annex.filter((row) => foldText(`${name(row)} ${row.code}`).includes(sought));
  return (
    <>
      <TextField
        label={texts.search}
        type="search"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <ul className="source-list">
        {rows.map((row) => (
          <Figure key={row.code} {...{ row, onInsert }} />
        ))}
        <li>
          <b>{texts.counts}</b>
          <div className="source-figures">
            {COUNTS.map((count) => {
              const subject = referenceSubject({ kind: 'count', name: count }, String, language);
              return (
                <Button
                  key={count}
                  rank="quiet"
                  aria-label={texts.insertOf(subject)}
                  onClick={() => onInsert(`{${count}}`)}
                >
                  {subject}
                </Button>
              );
            })}
          </div>
        </li>
      </ul>
    </>
  );
}

interface FigureProps {
  readonly row: Report['annex'][number];
  readonly onInsert: (text: string) => void;
}

function Figure({ row, onInsert }: FigureProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const { name, number } = useWrittenValues();
  const percent = (value: string | null) => (value === null ? null : `${number(value)}%`);
  const parts = [
    { suffix: '', label: texts.value, shown: row.result === null ? null : number(row.result) },
    { suffix: '.plan', label: texts.plan, shown: row.plan === null ? null : number(row.plan) },
    { suffix: '.progress', label: texts.progress, shown: percent(row.ofPlan) },
    {
      suffix: '.before',
      label: texts.before,
      shown: row.before === null ? null : number(row.before),
    },
    { suffix: '.change', label: texts.change, shown: row.before === null ? null : '' },
  ];
  return (
    <li>
      <b dir="auto">{name(row)}</b> <span className="tiny faint">{row.unitOfMeasure}</span>
      <div className="source-figures">
        {parts.map(({ suffix, label, shown }) =>
          shown === null ? null : (
            <Button key={suffix} rank="quiet" onClick={() => onInsert(`{${row.code}${suffix}}`)}>
              <span className="heard">{texts.insertOf(name(row))}, </span>
              {label} <span className="figures">{shown}</span>
            </Button>
          ),
        )}
      </div>
    </li>
  );
}
