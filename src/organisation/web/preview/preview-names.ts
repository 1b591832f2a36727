import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useWrittenValues } from '#platform/web/language/written-values.ts';

type PreviewUnit = ReorganisationPreview['units'][number];

/** The units of a preview by identity. */
export function unitsOf({
  units,
}: Pick<ReorganisationPreview, 'units'>): ReadonlyMap<string, PreviewUnit> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The name by which a reader knows a unit of the preview. */
export function usePreviewNames(preview: ReorganisationPreview): (unit: string) => string {
  const { name } = useWrittenValues();
  const unitById = unitsOf(preview);
  return (id) => {
    const unit = unitById.get(id);
    return unit === undefined ? id : name(unit);
  };
}
