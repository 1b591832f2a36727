import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TASK_SCREEN_TEXTS } from './task-screen-texts.ts';
import { useSetTasks } from './send-task.ts';
import { TextArea } from './text-area.tsx';

interface TaskFormProps {
  /** The unit whose plan the task comes from. */
  readonly unit: string;
  readonly onClose: () => void;
}

type Units = readonly PickedUnit[];

/** A task for one unit or for many: each gets one of its own. */
export function TaskForm({ unit, onClose }: TaskFormProps): ReactNode {
  const { form } = useTexts(TASK_SCREEN_TEXTS);
  const { count } = useWrittenValues();
  const change = useSetTasks();
  const [title, setTitle] = useState('');
  const [product, setProduct] = useState('');
  const [dueDay, setDueDay] = useState('');
  const [leads, setLeads] = useState<Units>([]);
  const [supporting, setSupporting] = useState<Units>([]);
  const isWhole = title.trim() !== '' && product.trim() !== '' && dueDay !== '' && leads.length > 0;
  const send = (): void => {
    const others = supporting.map(({ id }) => id);
    const places = leads.map(({ id }) => {
      return { lead: id, supporting: others.filter((other) => other !== id) };
    });
    const wish = { plan: unit, title: title.trim(), product: product.trim(), dueDay, places };
    void change.confirm(wish);
  };
  return (
    <ChangeForm
      title={form.title}
      submit={leads.length > 1 ? form.send(count(leads.length)) : form.sendNothing}
      missing={isWhole ? undefined : form.incomplete}
      change={change}
      onSubmit={send}
      onClose={onClose}
    >
      <TextArea label={form.task} hint={form.taskHint} value={title} onChange={setTitle} />
      <TextArea
        label={form.product}
        hint={form.productHint}
        value={product}
        onChange={setProduct}
      />
      <DayField label={form.due} value={dueDay} onDay={setDueDay} />
      <UnitsField label={form.lead} hint={form.leadHint} units={leads} onUnits={setLeads} />
      <UnitsField
        label={form.supporting}
        hint={form.supportingHint}
        units={supporting}
        onUnits={setSupporting}
      />
    </ChangeForm>
  );
}

interface UnitsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly units: Units;
  readonly onUnits: (units: Units) => void;
}

function UnitsField({ label, hint, units, onUnits }: UnitsFieldProps): ReactNode {
  const { form } = useTexts(TASK_SCREEN_TEXTS);
  const { name } = useWrittenValues();
  const { UnitPicker } = useLentParts();
  return (
    <>
      <UnitPicker
        {...{ label, hint, day: todayHere() }}
        onPick={(unit) => {
          if (unit !== undefined && units.every(({ id }) => id !== unit.id)) {
            onUnits([...units, unit]);
          }
        }}
      />
      {units.length > 0 && (
        <ul className="task-units">
          {units.map((unit) => (
            <li key={unit.id}>
              <bdi>{name(unit)}</bdi>{' '}
              <Button
                rank="quiet"
                onClick={() => onUnits(units.filter(({ id }) => id !== unit.id))}
              >
                {form.remove(unit.code)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
