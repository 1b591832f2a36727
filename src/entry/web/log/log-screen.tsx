import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { indicatorsQuery } from '#figures/web/figure-queries.ts';
import { useShareBases } from '#figures/web/reorganised/share-bases.ts';
import { pathQuery } from '#organisation/web/organisation-queries.ts';
import { pickedOfPath } from '#organisation/web/unit-picker/picked-unit.ts';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { LogPage } from '#people/web/audit-log/log-page.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { EVENT_TEXTS } from './event-texts.ts';
import { LOG_SCREEN_TEXTS } from './log-screen-texts.ts';

/** The log, with the sentences of every feature and a way to pick units. */
export function LogScreen(): ReactNode {
  return (
    <OnlyWhoMay verb="read-log">
      <AskedLog />
    </OnlyWhoMay>
  );
}

function AskedLog(): ReactNode {
  const { data: indicators = NO_INDICATORS } = useQuery(indicatorsQuery);
  const bases = useShareBases();
  const codes = [...bases.map((each) => ({ nameEn: '', ...each })), ...indicators].map((each) => ({
    ...each,
    id: each.code,
    ...NOT_GIVEN,
  }));
  return (
    <LogPage
      eventTexts={EVENT_TEXTS}
      codes={codes}
      unitField={(choice) => <LogUnitField {...choice} />}
    />
  );
}

/** Neither indicators nor bases are anybody's, or of a unit. */
const NOT_GIVEN = { holder: null, unit: null } as const;

const NO_INDICATORS: readonly ListedIndicator[] = [];

interface LogUnitFieldProps {
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
}

function LogUnitField({ unit, onUnit }: LogUnitFieldProps): ReactNode {
  const texts = useTexts(LOG_SCREEN_TEXTS);
  const today = useMemo(todayHere, []);
  const { data } = useQuery({
    ...pathQuery({ unit: unit ?? '', on: today }),
    enabled: unit !== undefined,
  });
  return (
    <UnitPicker
      label={texts.unit}
      day={today}
      value={unit === undefined || data === undefined ? undefined : pickedOfPath(data)}
      onPick={(picked) => onUnit(picked?.id)}
      canClear
    />
  );
}
