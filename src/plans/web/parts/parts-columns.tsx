import type { ReactNode } from 'react';
import type { PlanPart } from '#plans/web/plan-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import type { Column } from '#platform/web/table/table-column.ts';
import { PARTS_TEXTS } from './parts-texts.ts';
import type { TargetCell, TargetDrafts } from './target-drafts.ts';
import { TargetField } from './target-field.tsx';

interface ColumnsOf {
  readonly texts: (typeof PARTS_TEXTS)['vi'];
  readonly name: WrittenValues['name'];
  readonly editable: ReadonlySet<string>;
  readonly decimals: number;
  readonly drafts: TargetDrafts;
  /** The unit itself, which stands first. */
  readonly whole: string;
}

/** The columns of the targets of a unit and its parts. */
export function partsColumns(
  { texts, name, editable, decimals, drafts, whole }: ColumnsOf,
  onPaste: (part: PlanPart, text: string) => boolean,
): readonly Column<TargetCell>[] {
  const { heads } = texts;
  return [
    {
      ...{ key: 'unit', head: heads.unit, kind: 'name', value: ({ part }) => name(part) },
      cell: ({ part }) => (
        <>
          <bdi>{name(part)}</bdi>{' '}
          <span className="quiet">{part.unit === whole ? texts.whole : part.code}</span>
        </>
      ),
    },
    {
      ...{ key: 'code', head: heads.code, kind: 'text', onlyIn: 'files' },
      value: ({ part }) => part.code,
      cell: ({ part }) => part.code,
    },
    {
      ...{ key: 'target', head: heads.target, kind: 'number', value: ({ part }) => part.given },
      decimals: () => decimals,
      cell: (cell) =>
        editable.has(cell.part.unit) ? (
          <TargetField {...{ cell, decimals, drafts, onPaste }} />
        ) : (
          <Written value={cell.part.own} />
        ),
    },
    {
      ...{ key: 'otherwise', head: heads.otherwise, kind: 'text', isSecondary: true },
      value: () => null,
      cell: ({ part }) => <Otherwise part={part} />,
    },
    {
      ...{ key: 'done', head: heads.done, kind: 'number', value: ({ part }) => part.value },
      decimals: () => decimals,
      cell: ({ part }) => <Written value={part.value} />,
    },
    {
      ...{ key: 'share', head: heads.share, kind: 'number', isSecondary: true },
      value: ({ part }) => part.share,
      cell: ({ part }) => (part.share === null ? '–' : <Written value={part.share} />),
    },
  ];
}

function Written({ value }: { readonly value: string | null }): ReactNode {
  const { number } = useWrittenValues();
  return value === null ? null : number(value);
}

/** What counts where nothing is given, or beside what was given. */
function Otherwise({ part }: { readonly part: PlanPart }): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const { number } = useWrittenValues();
  const { given, own, target, targetOf, partsSum } = part;
  return (
    <span className="quiet">
      {given !== null && given !== own && texts.passed(number(given))}
      {targetOf === 'parts' && partsSum !== null && texts.fromParts(number(partsSum))}
      {targetOf === 'told' && target !== null && texts.told(number(target))}
    </span>
  );
}
