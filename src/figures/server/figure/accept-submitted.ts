import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { changeFigure } from './change-figure.ts';
import { submittedFigures, submittedTag } from './submitted-figures.ts';

interface Accepting {
  readonly unit: string;
  readonly period: string;
  readonly actor: EventActor;
  /** Whether figures that the actor told are left for somebody else. */
  readonly isSeparate: boolean;
  /** What was read of them (`submittedTag`); left out where no user decides by it. */
  readonly seen?: string | undefined;
}

/**
 * Accepts every figure that a unit itself has submitted for a period, with the totals above: each as it
 * stands, also where it was withdrawn last. @returns how many are left because the actor told them, or why
 * one was not accepted.
 */
export async function acceptSubmitted(
  tx: Transaction,
  { unit, period, actor, isSeparate, seen }: Accepting,
): Promise<
  | { readonly kind: 'done'; readonly left: number }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> }
> {
  const submitted = await submittedFigures(tx, { unit, period });
  if (seen !== undefined && seen !== submittedTag(submitted)) {
    return { kind: 'refused', problem: { code: 'submitted-figures-changed', facts: {} } };
  }
  const taken = submitted.filter(({ teller }) => !isSeparate || teller !== actor);
  for (const { indicator, version } of taken) {
    const request = {
      name: { unit, period, indicator },
      wish: { kind: 'accept' },
      // Whoever tells it anew in this very moment comes first, and it was not seen.
      seen: { version, isAccepted: false },
      actor,
      source: { kind: 'form' },
    } as const;
    const answer = await changeFigure(tx, request);
    if (answer.kind === 'refused') return answer;
  }
  return { kind: 'done', left: submitted.length - taken.length };
}
