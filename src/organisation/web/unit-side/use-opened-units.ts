import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  belowQuery,
  pathQuery,
  rootQuery,
  type UnitOfDay,
  type UnitPath,
  type UnitsBelow,
} from '#organisation/web/organisation-queries.ts';

/** What stands right below a unit: what has come of it, and whether more will. */
export interface OpenedUnit {
  readonly unit: string;
  readonly units: readonly UnitOfDay[];
  readonly state: 'whole' | 'coming' | 'failed';
}

/** The tree of a day as far as it is opened. */
export interface OpenedUnits {
  /** Null: nobody lives on the day; `undefined`: not known yet. */
  readonly root: UnitOfDay | null | undefined;
  readonly branches: readonly OpenedUnit[];
}

export interface OpenedTreeOfDay {
  readonly tree: OpenedUnits;
  /** The unit that is shown; `undefined` while it is not known, and where it does not live. */
  readonly chosen: UnitOfDay | undefined;
  readonly open: ReadonlySet<string>;
  /** Whether the tree is still that of the day before. */
  readonly isOld: boolean;
  readonly error: Error | null;
  readonly onOpen: (unit: string, isOpen: boolean) => void;
  readonly onTryAgain: (unit?: string) => void;
}

interface ShownUnit {
  readonly on: string;
  readonly unit: string | undefined;
}

/**
 * The tree of a day, its root opened and the way to a unit. What a reader opened stays open on other
 * days; the tree of the day before stays in sight until that of the new one has come.
 */
export function useOpenedUnits({ on, unit }: ShownUnit): OpenedTreeOfDay {
  const root = useQuery(rootQuery(on));
  const path = useQuery({ ...pathQuery({ unit: unit ?? '', on }), enabled: unit !== undefined });
  const way = root.data ? wayTo(root.data, path.data) : [];
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState('');
  if (opened !== way.join(' ')) {
    setOpened(way.join(' '));
    setOpen(new Set([...open, ...way]));
  }
  const answers = useQueries({
    queries: [...open].map((each) => belowQuery({ unit: each, on })),
    combine: withStates,
  });
  const branches = useMemo(
    () => [...open].map((each, place) => ({ unit: each, ...stateOf(answers[place]) })),
    [open, answers],
  );
  const isComing =
    root.isPending || answers.some(({ data, hasFailed }) => data?.isWhole !== true && !hasFailed);
  const now = { on, tree: { root: root.data, branches } };
  const [seen, setSeen] = useState({ ...now, answers });
  if (!isComing && (seen.on !== on || seen.tree.root !== root.data || seen.answers !== answers)) {
    setSeen({ ...now, answers });
  }
  const isOld = isComing && seen.on !== on && seen.tree.root !== undefined;
  return {
    tree: isOld ? seen.tree : now.tree,
    chosen: unit === undefined ? (root.data ?? undefined) : path.data?.unit,
    open,
    isOld,
    error: root.error,
    onOpen: (each, isOpen) => setOpen(withOne(open, each, isOpen)),
    onTryAgain: (each) => {
      if (each === undefined) void root.refetch();
      else void answers[[...open].indexOf(each)]?.refetch();
    },
  };
}

/** The units to open so that one is seen: the root and those above it. */
function wayTo(root: UnitOfDay, path: UnitPath | undefined): readonly string[] {
  return [...new Set([root.id, ...(path?.above.map(({ id }) => id) ?? [])])];
}

interface AnsweredBranch {
  readonly data: UnitsBelow | undefined;
  readonly hasFailed: boolean;
  readonly refetch: () => Promise<unknown>;
}

function withStates(results: readonly UseQueryResult<UnitsBelow>[]): AnsweredBranch[] {
  return results.map(({ data, isError, refetch }) => ({ data, hasFailed: isError, refetch }));
}

function stateOf(answer: AnsweredBranch | undefined): Omit<OpenedUnit, 'unit'> {
  const units = answer?.data?.units ?? [];
  if (answer?.data?.isWhole === true) return { units, state: 'whole' };
  return { units, state: answer?.hasFailed === true ? 'failed' : 'coming' };
}

function withOne(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}
