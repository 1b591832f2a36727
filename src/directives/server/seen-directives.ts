import { directiveCoverage, type StudyCounts } from '#directives/model/directive-coverage.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import type { DirectiveStanding } from '#directives/model/register/directive-life-cycle.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { unitsWithin } from './directive-sight.ts';
import { sentStudies, type SentStudy } from './sent-studies.ts';

/** What somebody sees of directives: those parts that lie in units of the own sight. */
export interface SeenStudies {
  readonly studies: readonly SentStudy[];
  /** Units for which whoever asks may answer a directive. */
  readonly mine: ReadonlySet<string>;
}

export async function seenStudies(
  view: Queries,
  kept: CachedOrganisation | undefined,
  { asker, directives }: { readonly asker: Asker; readonly directives: readonly string[] },
): Promise<SeenStudies> {
  const day = asker.today;
  const sent = await sentStudies(view, kept, { directives, day });
  const units = sent.map(({ unit }) => unit);
  const seen = unitsWithin(kept, units, { actor: asker, day, rule: DIRECTIVE_RULES['read-study'] });
  const rule = DIRECTIVE_RULES['answer-directive'];
  const mine = unitsWithin(kept, units, { actor: asker, day, rule });
  return { studies: sent.filter(({ unit }) => seen.has(unit)), mine };
}

export interface SeenCounts extends StudyCounts {
  /** Units of whoever asks that have still to study it. */
  readonly waiting: readonly WaitingStudy[];
}

/** A unit that has still to study a directive. */
interface WaitingStudy {
  readonly unit: string;
  readonly state: 'sent' | 'acknowledged';
}

/** How far the units in sight have come with each directive. */
export function seenCounts(
  { studies, mine }: SeenStudies,
  standings: ReadonlyMap<string, DirectiveStanding>,
): (directive: string) => SeenCounts {
  const { byDirective } = directiveCoverage(standings, studies);
  const waiting = new Map<string, WaitingStudy[]>();
  for (const { directive, unit, state } of studies) {
    const standing = standings.get(directive);
    if (state === 'studied' || !mine.has(unit) || !standing || !isBinding(standing)) continue;
    waiting.set(directive, [...(waiting.get(directive) ?? []), { unit, state }]);
  }
  return (directive) => {
    const counts = byDirective.get(directive) ?? { sent: 0, acknowledged: 0, studied: 0 };
    return { ...counts, waiting: waiting.get(directive) ?? [] };
  };
}
