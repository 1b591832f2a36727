import { indicatorChanges } from '#figures/model/import/indicator-changes.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import {
  writeIndicators,
  type IdentifiedIndicator,
} from '#figures/server/import/keep-indicators.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

interface ToldIndicators {
  readonly before: readonly Indicator[];
  /** The new ones with their identities, then those that are told otherwise. */
  readonly after: readonly (Indicator | IdentifiedIndicator)[];
}

export async function importIndicatorsAgain(
  tx: Transaction,
  change: RecordedChange,
): Promise<void> {
  const { before, after } = change.data as ToldIndicators;
  const added = after.filter(isIdentified);
  const renamed = after.filter((each) => !isIdentified(each));
  const { byCode } = await loadIndicators(tx);
  const kept = new Map([...byCode].map(([code, { indicator }]) => [code, indicator]));
  const follows = indicatorChanges(after, kept, ({ code }) => {
    throw new Error(`event ${change.number}: expected indicators counted as before, got ${code}`);
  });
  mustFollow(change, {
    told: [codesOf(added), codesOf(renamed), labelsOf(before)],
    found: [
      codesOf(follows.added),
      codesOf(follows.renamed),
      labelsOf(follows.renamed.flatMap(({ code }) => kept.get(code) ?? [])),
    ],
  });
  await writeIndicators(tx, { added, renamed });
}

function isIdentified(
  indicator: Indicator | IdentifiedIndicator,
): indicator is IdentifiedIndicator {
  return 'id' in indicator;
}

function codesOf(indicators: readonly Indicator[]): readonly string[] {
  return indicators.map(({ code }) => code);
}

function labelsOf(indicators: readonly Indicator[]): readonly unknown[] {
  return indicators.map(({ code, name, nameEn, unitOfMeasure, targetOf }) => {
    return [code, name, nameEn, unitOfMeasure, targetOf];
  });
}
