import { compare, formatFraction, ONE, parseFraction, plus, ZERO } from '#kernel/fraction.ts';
import { writtenShare } from './draft-steps.ts';
import type {
  DraftPart,
  DraftStep,
  DraftTaker,
  ReorganisationDraft,
} from './reorganisation-draft.ts';
import { draftDay } from './draft-day.ts';

/** What keeps a draft from being a request; what only the organisation can tell is left to it. */
export type GapCode =
  | 'no-steps'
  | 'no-day'
  | 'not-a-day'
  | 'no-unit'
  | 'one-unit'
  | 'no-taker'
  | 'one-part'
  | 'taker-twice'
  | 'no-code'
  | 'no-name'
  | 'no-superior'
  | 'not-a-share'
  | 'shares-above-one'
  | 'under-itself';

export interface DraftGap {
  readonly code: GapCode;
  /** The step it is in, from 0; left out: of the reorganisation itself. */
  readonly step?: number;
  /** The text that is no share, or the sum of shares. */
  readonly text?: string;
}

/** Everything that is missing or wrong by itself, in the order of the form. */
export function draftGaps({ on, steps }: ReorganisationDraft): readonly DraftGap[] {
  const day: GapCode[] =
    on.trim() === '' ? ['no-day'] : draftDay(on) === undefined ? ['not-a-day'] : [];
  const none: GapCode[] = steps.length === 0 ? ['no-steps'] : [];
  return [
    ...[...day, ...none].map((code) => ({ code })),
    ...steps.flatMap((each, step) => stepGaps(each).map((gap) => ({ ...gap, step }))),
  ];
}

function stepGaps(step: DraftStep): readonly DraftGap[] {
  switch (step.kind) {
    case 'merge':
      return [...mergedGaps(step), ...takerGaps(step.into)];
    case 'split':
      return [
        ...codes([step.unit === undefined && 'no-unit', step.parts.length < 2 && 'one-part']),
        ...partsGaps(step.parts),
      ];
    case 'move':
      return codes([
        step.units.length === 0 && 'no-unit',
        step.superior === undefined && 'no-superior',
        step.units.some(({ id }) => id === step.superior?.id) && 'under-itself',
      ]);
    case 'dissolve':
      return codes([step.units.length === 0 && 'no-unit']);
    case 'create':
      return takerGaps({ kind: 'made', unit: step.unit });
    case 'rename':
      return codes([step.unit === undefined && 'no-unit', step.name.trim() === '' && 'no-name']);
    case 'recode':
      return codes([step.unit === undefined && 'no-unit', step.code.trim() === '' && 'no-code']);
    case 'kept':
      return [];
    default:
      return step satisfies never;
  }
}

function mergedGaps({ units, into }: Extract<DraftStep, { kind: 'merge' }>): readonly DraftGap[] {
  const others = units.filter(({ id }) => id !== into.unit?.id);
  return codes([
    units.length === 0 && 'no-unit',
    units.length > 0 && others.length === 0 && 'one-unit',
    units.length === 1 && into.kind === 'made' && 'one-unit',
  ]);
}

function takerGaps(taker: DraftTaker): readonly DraftGap[] {
  if (taker.kind === 'there') return codes([taker.unit === undefined && 'no-taker']);
  const { code, name, superior } = taker.unit;
  return codes([
    name.trim() === '' && 'no-name',
    code.trim() === '' && 'no-code',
    superior === undefined && 'no-superior',
  ]);
}

function partsGaps(parts: readonly DraftPart[]): readonly DraftGap[] {
  const takers = parts.flatMap(({ to }) => to.unit?.id ?? []);
  const bases = new Set(parts.flatMap(({ byBasis }) => Object.keys(byBasis)));
  const columns = [
    parts.map(({ whole }) => whole),
    ...[...bases].map((basis) => parts.map(({ byBasis }) => byBasis[basis] ?? '')),
  ];
  return [
    ...parts.flatMap(({ to }) => takerGaps(to)),
    ...codes([new Set(takers).size < takers.length && 'taker-twice']),
    ...columns.flatMap(sharesGaps),
  ];
}

function sharesGaps(typed: readonly string[]): readonly DraftGap[] {
  const told = typed.map(writtenShare).filter((text) => text !== '');
  const wrong = told.find((text) => parseFraction(text) === undefined);
  if (wrong !== undefined) return [{ code: 'not-a-share', text: wrong }];
  let sum = ZERO;
  for (const text of told) sum = plus(sum, parseFraction(text) ?? ZERO);
  return compare(sum, ONE) > 0 ? [{ code: 'shares-above-one', text: formatFraction(sum) }] : [];
}

function codes(found: readonly (GapCode | false)[]): readonly DraftGap[] {
  return found.flatMap((code) => (code === false ? [] : [{ code }]));
}
