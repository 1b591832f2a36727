import { useState, type ReactNode } from 'react';
import type { Plan, PlanIndicator, PlanPart, PlanParts } from '#plans/web/plan-queries.ts';
import { partsDifference } from '#plans/model/targets/parts-difference.ts';
import { PlanChangeNote } from '#plans/web/plan-change-note.tsx';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import { partsColumns } from './parts-columns.tsx';
import { PARTS_TEXTS } from './parts-texts.ts';
import { isSound, useTargetDrafts, type Pasted, type TargetDrafts } from './target-drafts.ts';
import { useGiveTargets } from './give-targets.ts';

interface PartsDeskProps {
  readonly plan: Plan;
  readonly indicator: PlanIndicator;
  readonly told: PlanParts;
}

/** The targets of a unit and of its parts in one indicator, as a column to be filled. */
export function PartsDesk({ plan, indicator, told }: PartsDeskProps): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const language = useLanguage();
  const { name, day } = useWrittenValues();
  const [pasted, setPasted] = useState<Pasted>();
  const parts = [told.whole, ...told.parts];
  const editable = editableIn(plan, told);
  const { decimals } = told;
  const drafts = useTargetDrafts(parts, { language, decimals, editable });
  const columns = partsColumns(
    { texts, name, editable, decimals, drafts, whole: told.whole.unit },
    (part, text) => {
      const result = drafts.paste(part, text);
      setPasted(result);
      return result !== undefined;
    },
  );
  const caption = `${texts.title(name(indicator))}, ${name(plan)}, ${plan.year}`;
  return (
    <>
      <DataTable
        {...{ caption, columns, notes: [`${plan.year}, ${day(told.asOf)}`] }}
        hasFiles
        keyOf={({ part }) => part.unit}
        groups={[{ key: 'parts', rows: drafts.cells }]}
      />
      <SumLine told={told} />
      {told.parts.length === 0 && <p className="quiet">{texts.noParts}</p>}
      {editable.size > 0 && <SaveBar {...{ told, drafts, pasted }} />}
    </>
  );
}

/** The parts by whoever holds the role here, the unit itself by whoever holds it above. */
function editableIn({ allowed }: Plan, { whole, parts }: PlanParts): ReadonlySet<string> {
  return new Set([
    ...(allowed.includes('give-target') ? [whole.unit] : []),
    ...(allowed.includes('give-target-to-parts') ? parts.map(({ unit }) => unit) : []),
  ]);
}

function SumLine({ told: { whole } }: Pick<PartsDeskProps, 'told'>): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const { number } = useWrittenValues();
  const { partsSum, given } = whole;
  if (partsSum === null) return null;
  if (given === null) return <p>{texts.sumAlone(number(partsSum))}</p>;
  const difference = partsDifference(given, partsSum);
  return (
    <p>
      {texts.sum(number(partsSum), number(given))}{' '}
      <b>
        {difference?.kind === 'fits' && texts.fits}
        {difference?.kind === 'over' && texts.over(number(difference.by))}
        {difference?.kind === 'under' && texts.under(number(difference.by))}
      </b>
    </p>
  );
}

interface SaveBarProps {
  readonly told: PlanParts;
  readonly drafts: TargetDrafts;
  readonly pasted: Pasted | undefined;
}

function SaveBar({ told, drafts, pasted }: SaveBarProps): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const { count } = useWrittenValues();
  const change = useGiveTargets();
  const changed = drafts.cells.filter(({ isChanged }) => isChanged);
  const faulty = changed.filter((cell) => !isSound(cell)).length;
  const isReady = changed.length > 0 && faulty === 0 && !isUnderWay(change.state);
  const send = async (): Promise<void> => {
    const { year, indicator } = told;
    const targets = changed.map(({ part, read }) => wishOf(part, read));
    const { kind } = await change.confirm({ year, indicator, targets });
    if (kind === 'done') drafts.forgetAll();
  };
  return (
    <div className="parts-save">
      {pasted !== undefined && (
        <p role="status">
          {texts.pasted(count(pasted.cells))}{' '}
          {pasted.left > 0 && texts.pastedTooMany(count(pasted.left))}
        </p>
      )}
      <p className="quiet" role="status">
        {changed.length === 0 && texts.nothing}
        {faulty > 0 && texts.faulty(count(faulty))}
      </p>
      <div className="parts-deeds">
        <Button rank="main" disabled={!isReady} onClick={() => void send()}>
          {changed.length === 0 ? texts.saveNothing : texts.save(count(changed.length))}
        </Button>
        {changed.length > 0 && (
          <Button rank="quiet" disabled={isUnderWay(change.state)} onClick={drafts.forgetAll}>
            {texts.forget}
          </Button>
        )}
      </div>
      <PlanChangeNote change={change} done={texts.saved} />
    </div>
  );
}

function wishOf(
  { unit, version }: PlanPart,
  read: TargetDrafts['cells'][number]['read'],
): { readonly unit: string; readonly value: string | null; readonly seen: string } {
  return { unit, value: read.kind === 'number' ? read.written : null, seen: String(version) };
}
