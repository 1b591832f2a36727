import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { newReorganisationAddress } from '#organisation/model/organisation-address.ts';
import type { UnitPath } from '#organisation/web/organisation-queries.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';
import { unitAddress, type ShownPlace } from './shown-place.ts';

/** Where the totals of a unit stand on the tree of a day. */
export type TotalsAddressOf = (goal: { readonly unit: string; readonly on: string }) => string;

interface UnitHeadProps {
  readonly place: ShownPlace;
  readonly path: UnitPath;
  readonly totalsAddressOf: TotalsAddressOf;
}

/** Which unit it is on the day, below whom, and what can be done with it. */
export function UnitHead({ place, path, totalsAddressOf }: UnitHeadProps): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const { name } = useWrittenValues();
  const { unit } = path;
  const mayReorganise = useMay('reorganise');
  usePageTitle(name(unit));
  return (
    <header className="unit-head">
      <Superiors {...{ place, path }} />
      <h1>
        <bdi>{name(unit)}</bdi>
      </h1>
      <UnitFacts {...{ place, path }} />
      <p className="unit-head-actions unprinted">
        <Link className="button" href={totalsAddressOf({ unit: unit.id, on: place.on })}>
          {texts.totals}
        </Link>
        {mayReorganise && (
          <Link className="button" href={newReorganisationAddress({ units: [unit.id] })}>
            {texts.reorganise}
          </Link>
        )}
      </p>
    </header>
  );
}

function Superiors({ place, path }: Pick<UnitHeadProps, 'place' | 'path'>): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const { name } = useWrittenValues();
  if (path.above.length === 0) return null;
  return (
    <nav className="unit-superiors" aria-label={texts.above}>
      {path.above.toReversed().map((above, index) => (
        <span key={above.id}>
          {index > 0 && ' / '}
          <Link href={unitAddress(place, above.id)}>
            <bdi>{name(above)}</bdi>
          </Link>
        </span>
      ))}
    </nav>
  );
}

function UnitFacts({ place, path }: Pick<UnitHeadProps, 'place' | 'path'>): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const { count, day } = useWrittenValues();
  const { unit } = path;
  const language = useLanguage();
  const otherName = language === 'vi' ? unit.nameEn : unit.name;
  const hasOther = unit.nameEn !== '' && unit.nameEn !== unit.name;
  return (
    <dl className="unit-facts">
      <Fact term={texts.code} value={unit.code} />
      {unit.level !== '' && <Fact term={texts.level} value={unit.level} />}
      {unit.type !== '' && <Fact term={texts.type} value={unit.type} />}
      {hasOther && <Fact term={texts.otherName} value={otherName} />}
      <Fact
        term={texts.asOf(day(place.on))}
        value={texts.unitCount(count(unit.unitCount), unit.unitCount === 1)}
      />
    </dl>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
