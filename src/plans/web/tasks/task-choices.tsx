import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tasksAddress } from '#plans/model/plan-address.ts';
import type { Task } from '#plans/web/plan-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { SHOWN, type Shown } from './shown-tasks.ts';
import { TASK_SCREEN_TEXTS } from './task-screen-texts.ts';

type Origin = Task['origin']['kind'];

/** Out of what tasks come. */
export const ORIGINS: readonly Origin[] = ['plan', 'conclusion'];

interface TaskChoicesProps {
  readonly unit: string;
  /** `undefined`: any. */
  readonly origin: Origin | undefined;
  readonly shown: Shown;
}

/** How the tasks are narrowed down: by how they stand, and by where they come from. */
export function TaskChoices({ unit, origin, shown }: TaskChoicesProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const [, navigate] = useLocation();
  const go = (to: { readonly show: Shown; readonly origin: Origin | undefined }) =>
    navigate(tasksAddress({ unit, ...to }), { replace: true });
  return (
    <>
      <Choice
        label={texts.show}
        value={shown}
        options={SHOWN.map((value) => ({ value, text: texts.shows[value] }))}
        onChoose={(show) => go({ show, origin })}
      />
      <Choice<Origin | 'any'>
        label={texts.origin}
        value={origin ?? 'any'}
        options={[
          { value: 'any', text: texts.anyOrigin },
          ...ORIGINS.map((value) => ({ value, text: texts.origins[value] })),
        ]}
        onChoose={(of) => go({ show: shown, origin: of === 'any' ? undefined : of })}
      />
    </>
  );
}
