import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { sendToUnits, type SentTo } from '#directives/web/directive-changes.ts';
import { DIRECTIVE_PAGE_TEXTS } from '#directives/web/directive-page-texts.ts';
import type { ReadDirective, UnitsChosen } from '#directives/web/directive-queries.ts';
import { ReceiversNote, useReceiverCount } from './receivers-note.tsx';

interface SendingFormProps {
  readonly directive: ReadDirective;
  readonly onSent: (sent: SentTo) => void;
  readonly onClose: () => void;
}

type Kind = UnitsChosen['kind'];

interface Chosen {
  readonly kind: Kind;
  readonly level: string;
  readonly branch: PickedUnit | undefined;
  readonly units: readonly PickedUnit[];
}

/** To whom a directive goes: to units one by one, to a level, or to a branch. */
export function SendingForm({ directive, onSent, onClose }: SendingFormProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const { count: written } = useWrittenValues();
  const [isTried, setTried] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({
    ...{ kind: 'lowest', level: directive.levels[0] ?? '', branch: undefined, units: [] },
  });
  const change = useTopicChange('directives', sendToUnits);
  const to = toldOf(chosen);
  const receivers = { directive: directive.id, to };
  const count = useReceiverCount(receivers);
  const isCounted = count !== undefined && count > 0;
  // Nothing goes out before it was said to how many.
  const missing =
    to === undefined || isCounted ? undefined : count === 0 ? texts.toNobody : texts.counting;
  const submit = async () => {
    setTried(true);
    if (to === undefined) return;
    const outcome = await change.confirm({ directive: directive.id, to });
    if (outcome.kind === 'done') onSent(outcome.result);
  };
  return (
    <ChangeForm
      title={texts.send}
      submit={texts.sendSubmit(isCounted ? written(count) : undefined)}
      missing={missing}
      {...{ change, onClose }}
      onSubmit={() => void submit()}
    >
      <Choice
        label={texts.sendTo}
        value={chosen.kind}
        options={KINDS.map((kind) => ({ value: kind, text: texts.choices[kind] }))}
        onChoose={(kind) => setChosen({ ...chosen, kind })}
      />
      <ChosenFields
        {...{ chosen, setChosen }}
        levels={directive.levels}
        hint={isTried && to === undefined ? needed : undefined}
      />
      <ReceiversNote {...receivers} />
    </ChangeForm>
  );
}

const KINDS: readonly Kind[] = ['lowest', 'below', 'level', 'units'];

function toldOf({ kind, level, branch, units }: Chosen): UnitsChosen | undefined {
  switch (kind) {
    case 'level':
      return level === '' ? undefined : { kind, level };
    case 'units':
      return units.length === 0 ? undefined : { kind, units: units.map(({ id }) => id) };
    case 'below':
    case 'lowest':
      return branch && { kind, unit: branch.id };
    default:
      return kind satisfies never;
  }
}

interface ChosenFieldsProps {
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
  readonly levels: readonly string[];
  readonly hint: string | undefined;
}

function ChosenFields({ chosen, setChosen, levels, hint }: ChosenFieldsProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { UnitPicker } = useLentParts();
  const asked = { day: todayHere(), ...(hint !== undefined && { hint }) };
  switch (chosen.kind) {
    case 'level':
      return (
        <Choice
          label={texts.level}
          value={chosen.level}
          options={levels.map((level) => ({ value: level, text: level }))}
          onChoose={(level) => setChosen({ ...chosen, level })}
        />
      );
    case 'units':
      return (
        <>
          <ChosenUnits units={chosen.units} onUnits={(units) => setChosen({ ...chosen, units })} />
          <UnitPicker
            {...asked}
            label={texts.addUnit}
            onPick={(unit) => {
              if (unit === undefined) return;
              const others = chosen.units.filter(({ id }) => id !== unit.id);
              setChosen({ ...chosen, units: [...others, unit] });
            }}
          />
        </>
      );
    case 'below':
    case 'lowest':
      return (
        <UnitPicker
          {...asked}
          label={texts.branchOf}
          value={chosen.branch}
          onPick={(branch) => setChosen({ ...chosen, branch })}
          canClear
        />
      );
    default:
      return chosen.kind satisfies never;
  }
}

interface ChosenUnitsProps {
  readonly units: readonly PickedUnit[];
  readonly onUnits: (units: readonly PickedUnit[]) => void;
}

function ChosenUnits({ units, onUnits }: ChosenUnitsProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { name } = useWrittenValues();
  if (units.length === 0) return null;
  return (
    <ul className="study-sessions">
      {units.map((unit) => (
        <li key={unit.id}>
          <bdi>{name(unit)}</bdi>
          <Button rank="quiet" onClick={() => onUnits(units.filter(({ id }) => id !== unit.id))}>
            {texts.removeUnit(name(unit))}
          </Button>
        </li>
      ))}
    </ul>
  );
}
