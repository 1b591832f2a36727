import type { z } from 'zod';
import { OUTREACH_LIFE_CYCLE } from '#activities/model/outreach/outreach-life-cycle.ts';
import { noSuch, verbsOver } from '#activities/server/activity-access.ts';
import { OUTREACH_EVENTS } from '#activities/server/activity-records.ts';
import { photographsOfEvent } from '#activities/server/photograph/read-photographs.ts';
import { actionsIn } from '#kernel/life-cycle.ts';
import type { Language } from '#kernel/problem.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { wholeOutreachContract } from './outreach-contract.ts';
import { presentOutreach } from './present-outreach.ts';

export type WholeOutreachAnswer =
  | { readonly kind: 'done'; readonly whole: z.output<typeof wholeOutreachContract> }
  | { readonly kind: 'refused'; readonly problem: HttpProblem };

/** One event with its photographs, and what whoever asks may do to it now. */
export async function wholeOutreach(
  database: Database,
  {
    id,
    asker,
    language,
  }: { readonly id: string; readonly asker: Asker; readonly language: Language },
): Promise<WholeOutreachAnswer> {
  const record = await recordOf(database, OUTREACH_EVENTS, id);
  if (record === undefined) return { kind: 'refused', problem: noSuch(id) } as const;
  const kept = await organisationCacheOf(database).at(asker.revision, database);
  const [event] = await presentOutreach(database, kept, [record]);
  if (event === undefined) throw new Error(`outreach event ${id}: expected it presented`);
  const verbs = verbsOver(kept, asker, { unit: record.unit, today: asker.today });
  const mayAdd = verbs.includes('record-outreach') && record.state !== 'withdrawn';
  const whole: z.output<typeof wholeOutreachContract> = {
    ...event,
    photographs: [...(await photographsOfEvent(database, { event: id, language }))],
    allowed: [
      ...actionsIn(OUTREACH_LIFE_CYCLE, record.state, verbs),
      ...(mayAdd ? (['add-photograph'] as const) : []),
    ],
  };
  return { kind: 'done', whole } as const;
}
