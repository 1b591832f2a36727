import type { Language } from '#kernel/problem.ts';
import { referenceName, type LiveReference } from './live-reference.ts';

/** What stands for a reference when a text is read. */
export interface LiveValue {
  /** For the reader, in the style of the language; never empty. */
  readonly written: string;
  /** Where it can be seen what it is made of; null: nowhere. */
  readonly address: string | null;
  /** As the API writes it, to be compared; null where there is none. */
  readonly raw: string | null;
  /** `blank`: there is such a thing, and nobody has told it. `missing`: there is no such thing. */
  readonly state: 'known' | 'blank' | 'missing';
  /** What it would be with all that was submitted, where that differs. */
  readonly submitted: string | null;
}

/** Values by the names of their references. */
export type LiveValues = ReadonlyMap<string, LiveValue>;

interface KnownValue {
  readonly raw: string;
  readonly written: string;
  readonly address: string | null;
  readonly submitted?: string | null;
}

export function knownValue({ raw, written, address, submitted = null }: KnownValue): LiveValue {
  return { raw, written, address, submitted, state: 'known' };
}

const BLANK: Readonly<Record<Language, string>> = {
  vi: '[chưa có số liệu]',
  en: '[not reported]',
};

/** Stands where something was asked for that nobody has told: a gap would read as if nothing were missing. */
export function blankValue(
  address: string | null,
  language: Language,
  submitted: string | null = null,
): LiveValue {
  return { raw: null, written: BLANK[language], address, submitted, state: 'blank' };
}

/** Stands where a text asks for what is not there, or is no more. */
export function missingValue(reference: LiveReference, language: Language): LiveValue {
  const name = referenceName(reference);
  const written = language === 'vi' ? `[không có chỉ tiêu ${name}]` : `[no indicator ${name}]`;
  return { raw: null, written, address: null, submitted: null, state: 'missing' };
}
