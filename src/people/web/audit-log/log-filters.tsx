import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { logAddress } from '#people/model/audit-log/log-address.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { ACTOR_TEXTS } from '#platform/web/language/actor-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { Link } from 'wouter';
import { actorText } from './event-words.ts';
import type { AuditEvent } from './log-queries.ts';
import type { ShownPlace } from './log-place.ts';
import { LOG_TEXTS } from './log-texts.ts';

/** A field that picks a unit; other features know units. */
export type UnitField = (choice: {
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
}) => ReactNode;

interface LogFiltersProps extends ShownPlace {
  readonly eventTexts: EventTexts;
  readonly unitField: UnitField;
  /** What has been read: who did something in it can be chosen. */
  readonly pages: readonly { readonly events: readonly AuditEvent[] }[];
}

/** Which events are shown. */
export function LogFilters(props: LogFiltersProps): ReactNode {
  const { place, go, eventTexts, unitField } = props;
  const { filters } = useTexts(LOG_TEXTS);
  const language = useLanguage();
  const { compareNames } = useWrittenValues();
  const kinds = Object.entries(eventTexts[language])
    .map(([value, { label: text }]) => ({ value, text }))
    .toSorted((one, other) => compareNames(one.text, other.text));
  const isAny = Object.values({ ...place, event: undefined }).every((told) => told === undefined);
  return (
    <form
      className="log-filters unprinted"
      role="search"
      aria-label={filters.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <DayField
        label={filters.from}
        value={place.from ?? ''}
        onDay={(from) => go({ from: from || undefined })}
        mayBeEmpty
      />
      <DayField
        label={filters.to}
        value={place.to ?? ''}
        onDay={(to) => go({ to: to || undefined })}
        mayBeEmpty
      />
      <Choice
        label={filters.kind}
        value={place.kind ?? ''}
        options={[{ value: '', text: filters.anyKind }, ...kinds]}
        onChoose={(kind) => go({ kind: kind || undefined })}
      />
      <Choice
        label={filters.actor}
        value={place.actor ?? ''}
        options={[{ value: '', text: filters.anyActor }, ...useActors(props)]}
        onChoose={(actor) => go({ actor: actor || undefined })}
      />
      {unitField({ unit: place.unit, onUnit: (unit) => go({ unit }) })}
      {!isAny && (
        <Link className="log-clear" href={logAddress({})}>
          {filters.clear}
        </Link>
      )}
    </form>
  );
}

/**
 * Programs, and those who did something in what has been read, also under other filters: a choice that
 * one passes by with the arrow keys must not take the next one away.
 */
function useActors({
  place,
  pages,
}: LogFiltersProps): readonly { readonly value: string; readonly text: string }[] {
  const { compareNames } = useWrittenValues();
  const texts = useTexts(ACTOR_TEXTS);
  const [met, meet] = useState<readonly Actor[]>([]);
  const shown = useMemo(
    () => pages.flatMap(({ events }) => events.map(({ actor }) => actor)),
    [pages],
  );
  useEffect(() => meet((before) => withNew(before, shown)), [shown]);
  const textOf = new Map(Object.entries(texts.programs));
  if (place.actor !== undefined && !textOf.has(place.actor)) {
    textOf.set(place.actor, texts.somebody);
  }
  for (const actor of [...met, ...shown]) textOf.set(actor.id, actorText(actor, texts));
  return [...textOf]
    .map(([value, text]) => ({ value, text }))
    .toSorted((one, other) => compareNames(one.text, other.text));
}

type Actor = AuditEvent['actor'];

/** The same list where nobody is new, so that nothing is drawn again. */
function withNew(met: readonly Actor[], shown: readonly Actor[]): readonly Actor[] {
  const known = new Set(met.map(({ id }) => id));
  const added = new Map(shown.flatMap((actor) => (known.has(actor.id) ? [] : [[actor.id, actor]])));
  return added.size === 0 ? met : [...met, ...added.values()];
}
