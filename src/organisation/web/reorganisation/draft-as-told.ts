import type { Language } from '#kernel/problem.ts';
import { draftOfSteps } from '#organisation/model/draft/draft-of-steps.ts';
import type {
  PickedUnit,
  ReorganisationDraft,
} from '#organisation/model/draft/reorganisation-draft.ts';
import { formatShare } from '#platform/model/language/share-text.ts';
import type { ReorganisationPreview, ToldReorganisation } from './reorganisation-queries.ts';

/** What was entered, as the form holds it; the preview knows the names. */
export function draftAsTold(
  told: ToldReorganisation,
  { units }: ReorganisationPreview,
  language: Language,
): ReorganisationDraft {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const superiorOf = (id: string): string | null => {
    const unit = unitById.get(id);
    return (unit?.before ?? unit?.after)?.superior ?? null;
  };
  const aboveOf = (id: string): readonly string[] => {
    const above: string[] = [];
    for (let at = superiorOf(id); at !== null && !above.includes(at); at = superiorOf(at)) {
      above.push(at);
    }
    return above;
  };
  const picked = (id: string): PickedUnit => {
    const unit = unitById.get(id);
    const { code, name, nameEn } = unit ?? { code: '', name: id, nameEn: '' };
    const level = (unit?.before ?? unit?.after)?.level ?? '';
    return { id, code, name, nameEn, level, above: aboveOf(id) };
  };
  return {
    on: told.on,
    legalBasis: told.legalBasis,
    steps: draftOfSteps(told.steps, { picked, shareText: (share) => formatShare(share, language) }),
    heirs: told.heirs ?? [],
  };
}
