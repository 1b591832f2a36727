import type { ChainHead } from './chain-link.ts';

/** The head of the chain as it is kept elsewhere, for people and programs to read. */
export interface KeptHead extends ChainHead {
  /** The last event in it, by its number. */
  readonly event: number;
  /** ISO 8601, UTC. */
  readonly linkedAt: string;
}

/** What the chain, whole as it may be, says to a head that was kept elsewhere. */
export type KeptHeadVerdict =
  /** It still runs through it. */
  | 'agrees'
  /** It ends before it: links were taken off its end. */
  | 'cut-off'
  /** It is another one: it was made anew, at that place or before. */
  | 'differs';

/** @param there the head of the chain at the place of the kept one; none where it does not reach it. */
export function judgeKeptHead(kept: ChainHead, there: string | undefined): KeptHeadVerdict {
  if (there === undefined) return 'cut-off';
  return there === kept.head ? 'agrees' : 'differs';
}

const FORM = 'midyear audit head 1';

/** The head as a file. */
export function writeKeptHead({ position, head, event, linkedAt }: KeptHead): string {
  return `${JSON.stringify({ is: FORM, position, head, event, linkedAt }, undefined, 2)}\n`;
}

/** @returns `undefined` where the text is no such file. */
export function readKeptHead(text: string): ChainHead | undefined {
  const told = parsed(text);
  if (typeof told !== 'object' || told === null || !('is' in told) || told.is !== FORM) {
    return undefined;
  }
  const { position, head } = told as Partial<Record<'position' | 'head', unknown>>;
  const isPlace = typeof position === 'number' && Number.isSafeInteger(position) && position > 0;
  if (!isPlace || typeof head !== 'string' || !/^[0-9a-f]{64}$/.test(head)) return undefined;
  return { position, head };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
