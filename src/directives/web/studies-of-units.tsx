import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { directiveAddress } from '#directives/model/directive-address.ts';
import { STUDY_STATES } from '#directives/model/study/sent-directive-life-cycle.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { BranchTable } from './branch-table.tsx';
import { DIRECTIVE_PAGE_TEXTS } from './directive-page-texts.ts';
import { studiesQuery, type ListedStudy, type Studies } from './directive-queries.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import { StudyTable } from './study-table.tsx';

/**
 * How far units have come, first by branches, then one by one; a branch or a state is chosen by a link, so
 * that it stays legible with 5,000 units too.
 */
export function StudiesOfUnits({ directive }: { readonly directive: string }): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const [asked] = useSearchParams();
  const below = asked.get('below') ?? undefined;
  const state = STUDY_STATES.find((each) => each === asked.get('state'));
  const query = useInfiniteQuery(studiesQuery({ directive, below, state }));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const [first] = data?.pages ?? [];
  if (first === undefined && error === null) return <LoadingBars lines={10} />;
  if (first === undefined) {
    return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  }
  const studies = data?.pages.flatMap((page) => page.studies) ?? [];
  return (
    <>
      {first.branches.length > 1 && (
        <BranchTable {...{ directive, state }} branches={first.branches} />
      )}
      {(first.branches.length > 1 || first.count !== 1 || state !== undefined) && (
        <States {...{ directive, below, state }} shown={first} />
      )}
      {studies.length === 0 ? (
        <p role="status">{texts.noneInState}</p>
      ) : (
        <StudyTable {...{ directive, studies }} />
      )}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {texts.moreUnits}
        </Button>
      )}
    </>
  );
}

interface StatesProps {
  readonly directive: string;
  readonly below: string | undefined;
  readonly state: ListedStudy['state'] | undefined;
  readonly shown: Studies;
}

/** How many are in each state, each a link to those: who has not yet is one press away. */
function States({ directive, below, state, shown }: StatesProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { stateCounts } = useTexts(DIRECTIVE_TEXTS);
  const { count, name } = useWrittenValues();
  const all = totalOf(shown.branches);
  const numbers = {
    sent: all.sent - all.acknowledged,
    acknowledged: all.acknowledged - all.studied,
    studied: all.studied,
  };
  return (
    <nav className="study-states unprinted" aria-label={texts.state}>
      {below !== undefined && (
        <span>
          {shown.top !== null && <bdi>{texts.below(name(shown.top))}</bdi>}{' '}
          <Link href={directiveAddress({ directive, state })}>{texts.whole}</Link>
        </span>
      )}
      <Link
        href={directiveAddress({ directive, below })}
        aria-current={state === undefined ? 'true' : undefined}
      >
        {texts.all(count(all.sent))}
      </Link>
      {STUDY_STATES.map((each) => (
        <Link
          key={each}
          href={directiveAddress({ directive, below, state: each })}
          aria-current={state === each ? 'true' : undefined}
        >
          {count(numbers[each])} {stateCounts[each]}
        </Link>
      ))}
    </nav>
  );
}

/** Branches share no unit, so that of units their numbers may be added. */
function totalOf(branches: Studies['branches']) {
  const sum = (part: 'sent' | 'acknowledged' | 'studied') =>
    branches.reduce((total, branch) => total + branch[part], 0);
  return { sent: sum('sent'), acknowledged: sum('acknowledged'), studied: sum('studied') };
}
