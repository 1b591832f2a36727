import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { changeFigure } from './change-figure.ts';

interface Accepting {
  readonly unit: string;
  readonly period: string;
  readonly actor: EventActor;
  /** Whether figures that the actor told are left for somebody else. */
  readonly isSeparate: boolean;
}

/**
 * Accepts every figure that a unit itself has submitted for a period, with the totals above: each as it
 * stands, also where it was withdrawn last. @returns how many are left because the actor told them, or why
 * one was not accepted.
 */
export async function acceptSubmitted(
  tx: Transaction,
  { unit, period, actor, isSeparate }: Accepting,
): Promise<
  | { readonly kind: 'done'; readonly left: number }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> }
> {
  const submitted = await tx.query<{ readonly code: string; readonly teller: string }>(
    `select indicator.code, event.actor as teller from (
       select distinct on (figure.indicator) figure.indicator, figure.event, accepted_event
       from figure
       where figure.period = (select number from reporting_period where code = $2)
         and figure.unit = (select number from unit where id = $1)
       order by figure.indicator, version desc) last
     join indicator on indicator.number = last.indicator
     join event on event.number = last.event
     where accepted_event is null order by indicator.code`,
    [unit, period],
  );
  const taken = submitted.filter(({ teller }) => !isSeparate || teller !== actor);
  for (const { code: indicator } of taken) {
    const name = { unit, period, indicator };
    const request = { name, wish: { kind: 'accept' }, actor, source: { kind: 'form' } } as const;
    const answer = await changeFigure(tx, request);
    if (answer.kind === 'refused') return answer;
  }
  return { kind: 'done', left: submitted.length - taken.length };
}
