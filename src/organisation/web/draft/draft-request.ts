import { useQueries } from '@tanstack/react-query';
import { draftDay } from '#organisation/model/draft/draft-day.ts';
import { draftGaps } from '#organisation/model/draft/draft-gaps.ts';
import { stepsOfDraft } from '#organisation/model/draft/draft-steps.ts';
import {
  heirsOfDraft,
  unitsEndedBy,
  unitsMadeBy,
  type ReorganisationDraft,
} from '#organisation/model/draft/reorganisation-draft.ts';
import { belowQuery } from '#organisation/web/organisation-queries.ts';
import type { ToldReorganisation } from '#organisation/web/reorganisation/reorganisation-queries.ts';

/** What a draft asks for, once all is read that the form does not hold. */
export type DraftRequest =
  | { readonly kind: 'ready'; readonly reorganisation: ToldReorganisation; readonly eve: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly error: unknown; readonly onTryAgain: () => void }
  /** Something is missing in the form. */
  | { readonly kind: 'gaps' };

/** The request that a draft makes; who is below the units that end is asked of the server. */
export function useDraftRequest(draft: ReorganisationDraft): DraftRequest {
  const day = draftDay(draft.on);
  const made = new Set(draft.steps.flatMap(unitsMadeBy).map(({ id }) => id));
  const ending = draft.steps
    .flatMap(unitsEndedBy)
    .filter(({ id, hasBelow }) => hasBelow !== false && !made.has(id));
  const ids = [...new Set(ending.map(({ id }) => id))];
  const answers = useQueries({
    queries: (day === undefined ? [] : ids).map((id) =>
      belowQuery({ unit: id, on: day?.eve ?? '' }),
    ),
  });
  if (day === undefined || draftGaps(draft).length > 0) return { kind: 'gaps' };
  const failed = answers.find(({ error }) => error !== null);
  if (failed !== undefined) {
    return { kind: 'unread', error: failed.error, onTryAgain: () => void failed.refetch() };
  }
  // Whoever has not come yet would be left without a superior.
  if (answers.some(({ data }) => data?.isWhole !== true)) return { kind: 'reading' };
  const below = new Map(
    ids.map((id, index) => [id, answers[index]?.data?.units.map((unit) => unit.id) ?? []]),
  );
  const steps = stepsOfDraft(draft.steps, (unit) => below.get(unit) ?? []);
  const reorganisation: ToldReorganisation = {
    on: day.on,
    legalBasis: draft.legalBasis.trim(),
    // The steps of the model are read only; those of the API are not said to be.
    steps: structuredClone(steps) as ToldReorganisation['steps'],
    heirs: [...heirsOfDraft(draft)],
  };
  return { kind: 'ready', reorganisation, eve: day.eve };
}
