import { foldText } from '#kernel/text-folding.ts';
import type { DirectiveStanding } from './directive-life-cycle.ts';

/** What a document from above is, by its name. */
export const DIRECTIVE_KINDS = [
  'resolution',
  'directive',
  'decision',
  'guidance',
  'plan',
  'letter',
] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** By what one issuer's documents are told apart. */
export interface DirectiveName {
  /** `05/2026`, as it is printed. */
  readonly number: string;
  /** `NQ-LHM`. */
  readonly symbol: string;
  readonly issuer: string;
}

/** A document from above as the register holds it; days as `2026-06-30`. */
export interface Directive extends DirectiveName {
  readonly kind: DirectiveKind;
  readonly issuedOn: string;
  /** What it is about, as its own heading says. */
  readonly subject: string;
  /** The kept file with its text. */
  readonly file: string | null;
  /** Until when units shall have studied it, where it says so. */
  readonly studyBy: string | null;
  readonly standing: DirectiveStanding;
  /** Since when it stands so, and by which document; null while it is in force as it was issued. */
  readonly standingOn: string | null;
  readonly standingBy: string | null;
  /** The year of the register, and the number that it was given there. */
  readonly registeredYear: number;
  readonly arrivalNumber: number;
  /** The first of the same number, symbol and issuer, where somebody has said that this is another. */
  readonly anotherOf: string | null;
}

/**
 * What two entries of one document have in common, however they were typed: without case, marks, spaces
 * and leading zeros, and wherever the number was parted from the symbol (`5` and `2026/NQ`, or `5/2026` and `NQ`).
 */
export function directiveKey({ number, symbol, issuer }: DirectiveName): string {
  const parts = foldText(`${number}/${symbol}`).split('/').map(keyOf);
  return `${parts.filter((part) => part !== '').join('/')}\n${keyOf(foldText(issuer))}`;
}

function keyOf(folded: string): string {
  // The zeros first: without spaces a number would run into what stands before it.
  return folded.replaceAll(/(?<!\d)0+(?=\d)/gu, '').replaceAll(' ', '');
}

/**
 * How a directive stood at the end of a day, `2026-06-30`: until it was withdrawn or replaced it was in force. What it
 * is restored from never was.
 */
export function standingByDay(
  { standing, standingOn }: Pick<Directive, 'standing' | 'standingOn'>,
  day: string,
): DirectiveStanding {
  return standingOn !== null && standingOn > day ? 'in-force' : standing;
}

/** Whether units still have to study it: what was withdrawn or replaced asks nothing of anybody. */
export function isBinding(standing: DirectiveStanding): boolean {
  return standing === 'in-force' || standing === 'amended';
}
