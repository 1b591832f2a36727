import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import {
  directiveAddress,
  directivesAddress,
  type RegisterPlace,
} from '#directives/model/directive-address.ts';
import { DIRECTIVE_KINDS } from '#directives/model/register/directive.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DirectiveForm } from './directive-form.tsx';
import { DIRECTIVE_FORM_TEXTS } from './directive-form-texts.ts';
import { DIRECTIVE_TEXTS } from '#directives/web/directive-texts.ts';
import { registerQuery, type Register } from '#directives/web/directive-queries.ts';
import { RegisterTable } from './register-table.tsx';
import '#directives/web/directives.css';

/** The register of directives, with how far units have come with each. */
export function RegisterPage(): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const form = useTexts(DIRECTIVE_FORM_TEXTS);
  const [, navigate] = useLocation();
  const [isEntering, setEntering] = useState(false);
  usePageTitle(texts.title);
  return (
    <div className="directives-page">
      <h1>{texts.title}</h1>
      {useMay('register-directive') && (
        <DeedPlace
          label={form.register}
          rank="plain"
          isOpen={isEntering}
          onOpen={setEntering}
          form={(onClose) => (
            <DirectiveForm
              onDone={(id) => navigate(directiveAddress({ directive: id }))}
              onClose={onClose}
            />
          )}
        />
      )}
      <Listed />
    </div>
  );
}

function Listed(): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const place: RegisterPlace = {
    year: known(asked.get('year'), /^\d{4}$/u),
    kind: DIRECTIVE_KINDS.find((kind) => kind === asked.get('kind')),
    search: known(asked.get('search'), /\S/u),
  };
  const query = useInfiniteQuery(registerQuery(place));
  const { data, error, refetch, hasNextPage, fetchNextPage } = query;
  const [first] = data?.pages ?? [];
  const directives = data?.pages.flatMap((page) => page.directives) ?? [];
  const go = (to: Partial<RegisterPlace>) =>
    navigate(directivesAddress({ ...place, ...to }), { replace: true });
  const isFiltered = Object.values(place).some((each) => each !== undefined);
  if (first === undefined) {
    return error === null ? (
      <LoadingBars lines={8} />
    ) : (
      <RefusalNote error={error} onTryAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Coverage coverage={first.coverage} />
      {(first.years.length > 0 || isFiltered) && (
        <Filters place={place} years={first.years} onPlace={go} />
      )}
      {directives.length > 0 && <RegisterTable directives={directives} />}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{texts.more}</Button>}
      {directives.length === 0 && (
        <EmptyState title={isFiltered ? texts.noneFound : texts.none}>
          <p>{isFiltered ? texts.noneFoundText : texts.noneYet}</p>
        </EmptyState>
      )}
    </>
  );
}

function Coverage({ coverage }: Pick<Register, 'coverage'>): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const { count } = useWrittenValues();
  const { studied, total, unitsStudiedAll, units, overAfterStudy } = coverage;
  if (total === 0 && overAfterStudy === 0) return null;
  return (
    <p className="directives-coverage" role="status">
      {total > 0 && (
        <>
          <b>{texts.coverage({ studied: count(studied), total: count(total) })}</b>
          <span className="directives-units">
            {texts.coverageUnits({ all: count(unitsStudiedAll), units: count(units) })}
          </span>
        </>
      )}
      {overAfterStudy > 0 && (
        <span className="directives-units">{texts.coverageOver(count(overAfterStudy))}</span>
      )}
    </p>
  );
}

interface FiltersProps {
  readonly place: RegisterPlace;
  readonly years: readonly number[];
  readonly onPlace: (to: Partial<RegisterPlace>) => void;
}

function Filters({ place, years, onPlace }: FiltersProps): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const yearOptions = [...new Set([...years.map(String), ...(place.year ? [place.year] : [])])];
  return (
    <div className="directives-filters unprinted">
      <Choice
        label={texts.year}
        value={place.year ?? ''}
        options={[
          { value: '', text: texts.allYears },
          ...yearOptions.map((year) => ({ value: year, text: year })),
        ]}
        onChoose={(year) => onPlace({ year: year === '' ? undefined : year })}
      />
      <Choice
        label={texts.kind}
        value={place.kind ?? ''}
        options={[
          { value: '', text: texts.allKinds },
          ...DIRECTIVE_KINDS.map((kind) => ({ value: kind, text: texts.kinds[kind] })),
        ]}
        onChoose={(kind) => onPlace({ kind: kind === '' ? undefined : kind })}
      />
      <TextField
        label={texts.search}
        type="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={place.search ?? ''}
        onChange={({ target }) => onPlace({ search: target.value })}
      />
    </div>
  );
}

function known(told: string | null, pattern: RegExp): string | undefined {
  return told !== null && pattern.test(told) ? told : undefined;
}
