import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { eveOf } from '#organisation/model/told-life.ts';
import type { UnitHistory } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { unitAddress, type ShownPlace } from './shown-place.ts';
import { UNIT_LIFE_TEXTS } from './unit-life-texts.ts';

interface UnitRelationsProps {
  readonly place: ShownPlace;
  readonly history: UnitHistory;
}

type Related = UnitHistory['cameFrom'][number];
type Heir = UnitHistory['heirTo'][number];

/** Out of whom a unit was made, what became of it, and who took over what was left open. */
export function UnitRelations({ place, history }: UnitRelationsProps): ReactNode {
  const texts = useTexts(UNIT_LIFE_TEXTS);
  const { cameFrom, became, heir, heirTo } = history;
  return (
    <>
      <RelatedUnits {...{ place, title: texts.cameFrom, related: cameFrom }} dayOf={dayBeforeIt} />
      <RelatedUnits {...{ place, title: texts.became, related: became }} dayOf={({ on }) => on} />
      {heir !== null && (
        <Heirs {...{ place, title: texts.heir, heirs: [heir] }} dayOf={({ on }) => on} />
      )}
      <Heirs {...{ place, title: texts.heirTo, heirs: heirTo }} dayOf={dayBeforeIt} />
    </>
  );
}

/** Who gave to a unit may be no more from the day on. */
function dayBeforeIt({ on }: { readonly on: string }): string {
  return eveOf(on);
}

interface RelatedProps {
  readonly place: ShownPlace;
  readonly title: string;
  readonly related: readonly Related[];
  /** The day on which such a unit is shown. */
  readonly dayOf: (related: Related) => string;
}

function RelatedUnits({ place, title, related, dayOf }: RelatedProps): ReactNode {
  const texts = useTexts(UNIT_LIFE_TEXTS);
  const { day } = useWrittenValues();
  if (related.length === 0) return null;
  return (
    <div className="unit-relations">
      <h3>{title}</h3>
      <ul>
        {related.map((each) => (
          <li key={`${each.on} ${each.unit} ${each.kinds.join(' ')}`}>
            <UnitLink {...{ place, ...each }} on={dayOf(each)} />
            <span className="quiet">
              {each.kinds.map((kind) => texts.kinds[kind] ?? kind).join(', ')} {day(each.on)},{' '}
              <bdi>{each.legalBasis === '' ? texts.noLegalBasis : each.legalBasis}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HeirsProps {
  readonly place: ShownPlace;
  readonly title: string;
  readonly heirs: readonly Heir[];
  readonly dayOf: (heir: Heir) => string;
}

function Heirs({ place, title, heirs, dayOf }: HeirsProps): ReactNode {
  const texts = useTexts(UNIT_LIFE_TEXTS);
  const { day } = useWrittenValues();
  if (heirs.length === 0) return null;
  return (
    <div className="unit-relations">
      <h3>{title}</h3>
      <ul>
        {heirs.map((each) => (
          <li key={`${each.on} ${each.unit}`}>
            <UnitLink {...{ place, ...each }} on={dayOf(each)} />
            <span className="quiet">
              {day(each.on)}, {each.isNamed ? texts.isNamed : texts.isNatural}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface UnitLinkProps {
  readonly place: ShownPlace;
  readonly unit: string;
  readonly name: string;
  readonly nameEn: string;
  readonly code: string;
  readonly on: string;
}

function UnitLink({ place, unit, code, on, ...named }: UnitLinkProps): ReactNode {
  const { name } = useWrittenValues();
  return (
    <span>
      <Link href={unitAddress(place, unit, on)}>
        <bdi>{name(named)}</bdi>
      </Link>{' '}
      <bdi className="faint">{code}</bdi>
    </span>
  );
}
