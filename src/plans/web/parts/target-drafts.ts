import { useState } from 'react';
import { pastedColumn } from '#plans/model/targets/pasted-column.ts';
import { readTypedTarget, type TypedTarget } from '#plans/model/targets/typed-target.ts';
import type { PlanPart } from '#plans/web/plan-queries.ts';
import type { Language } from '#kernel/problem.ts';
import { formatNumber } from '#platform/model/language/number-text.ts';

/** What is typed in the cell of a unit, on top of which version. */
export interface TargetDraft {
  readonly text: string;
  readonly seen: number;
}

/** A cell as it stands: what was typed, how that reads, and whether somebody else was faster. */
export interface TargetCell {
  readonly part: PlanPart;
  readonly text: string;
  readonly read: TypedTarget;
  readonly isChanged: boolean;
  readonly isOutdated: boolean;
}

export interface TargetDrafts {
  readonly cells: readonly TargetCell[];
  readonly type: (part: PlanPart, text: string) => void;
  /** Fills cells from one downwards. @returns how many there were, and how many found no row. */
  readonly paste: (from: PlanPart, text: string) => Pasted | undefined;
  readonly forget: (part: PlanPart) => void;
  readonly forgetAll: () => void;
  /** Gives what was typed in spite of what somebody else has given. */
  readonly insist: (part: PlanPart) => void;
}

export interface Pasted {
  readonly cells: number;
  readonly left: number;
}

interface Reader {
  readonly language: Language;
  readonly decimals: number;
  /** Those whose cells can be typed in. */
  readonly editable: ReadonlySet<string>;
}

/** What is being typed for the targets of some units. */
export function useTargetDrafts(parts: readonly PlanPart[], reader: Reader): TargetDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TargetDraft>>(new Map());
  const change = (changed: readonly (readonly [PlanPart, string])[]): void =>
    setDrafts((before) => {
      const next = new Map(before);
      for (const [part, text] of changed) {
        const seen = next.get(part.unit)?.seen ?? part.version;
        next.set(part.unit, { text, seen });
      }
      return next;
    });
  return {
    cells: parts.map((part) => cellOf(part, drafts.get(part.unit), reader)),
    type: (part, text) => change([[part, text]]),
    paste(from, text) {
      const column = pastedColumn(text);
      if (column === undefined) return undefined;
      const rows = parts.slice(parts.indexOf(from)).filter(({ unit }) => reader.editable.has(unit));
      change(rows.slice(0, column.length).map((part, at) => [part, column[at] ?? ''] as const));
      return { cells: Math.min(column.length, rows.length), left: column.length - rows.length };
    },
    forget: ({ unit }) =>
      setDrafts((before) => new Map([...before].filter(([each]) => each !== unit))),
    forgetAll: () => setDrafts(new Map()),
    insist: ({ unit, version }) =>
      setDrafts((before) => {
        const draft = before.get(unit);
        return draft === undefined
          ? before
          : new Map([...before, [unit, { ...draft, seen: version }]]);
      }),
  };
}

function cellOf(part: PlanPart, draft: TargetDraft | undefined, reader: Reader): TargetCell {
  const standing = part.own === null ? '' : formatNumber(part.own, reader.language);
  const text = draft?.text ?? standing;
  const read = readTypedTarget(text, reader);
  const value = read.kind === 'number' ? read.written : read.kind === 'blank' ? null : undefined;
  return {
    ...{ part, text, read },
    isChanged: draft !== undefined && value !== part.own,
    isOutdated: draft !== undefined && draft.seen !== part.version && value !== part.own,
  };
}

/** Whether a cell can be given as it stands. */
export function isSound({ read, isOutdated }: TargetCell): boolean {
  return !isOutdated && (read.kind === 'number' || read.kind === 'blank');
}
