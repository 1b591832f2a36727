import { parseArgs } from 'node:util';
import { parseDay, type Day } from '#kernel/day.ts';
import { parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';
import { chooseLanguage } from './language.ts';
import { findOptionFault, type OptionFault } from './option-fault.ts';
import { ROLL_UP_TEXTS } from './roll-up-texts.ts';

/** What a call of `midyear roll-up` asks for. */
export interface RollUpCall {
  readonly folder: string;
  readonly asOf: Day;
  readonly out: string | undefined;
  readonly check: string | undefined;
  readonly tolerance: Decimal;
  readonly isJson: boolean;
  readonly language: Language;
}

export type ParsedCall =
  | { readonly kind: 'call'; readonly call: RollUpCall }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'unusable'; readonly sentence: string };

const OPTIONS = {
  'as-of': { type: 'string' },
  out: { type: 'string' },
  check: { type: 'string' },
  tolerance: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments; a call that cannot be taken comes back with the sentence that says why. */
export function parseRollUpCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedCall {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    // Its own refusals are in English; ours follow the reader.
    strict: false,
    tokens: true,
  });
  const fault = findOptionFault(tokens, OPTIONS);
  if (fault === undefined) return readCall(values, positionals, environment);
  const lang = typeof values.lang === 'string' ? values.lang : undefined;
  return { kind: 'unusable', sentence: faultSentence(fault, chooseLanguage(lang, environment)) };
}

function faultSentence({ kind, option }: OptionFault, language: Language): string {
  const texts = ROLL_UP_TEXTS[language];
  switch (kind) {
    case 'unknown':
      return texts.unknownOption(option);
    case 'without-value':
      return texts.optionWithoutValue(option);
    case 'with-value':
      return texts.optionWithValue(option);
    default:
      return kind satisfies never;
  }
}

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | boolean | undefined };

function readCall(
  values: Values,
  positionals: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedCall {
  const text = (name: keyof typeof OPTIONS) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const language = chooseLanguage(text('lang'), environment);
  const texts = ROLL_UP_TEXTS[language];
  const unusable = (sentence: string) => ({ kind: 'unusable', sentence }) as const;
  if (values.help === true) return { kind: 'help', text: texts.help };
  const lang = text('lang');
  if (lang !== undefined && lang !== 'en' && lang !== 'vi')
    return unusable(texts.unknownLanguage(lang));
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return unusable(texts.noFolder);
  const day = text('as-of');
  if (day === undefined) return unusable(texts.noAsOf);
  const asOf = parseDay(day);
  if (asOf === undefined) return unusable(texts.notAsOf(day));
  const tolerance = parseDecimal(text('tolerance') ?? '0');
  if (tolerance === undefined || tolerance.digits < 0n) {
    return unusable(texts.notTolerance(text('tolerance') ?? ''));
  }
  const [out, check] = [text('out'), text('check')];
  const isJson = values.json === true;
  return { kind: 'call', call: { folder, asOf, out, check, tolerance, isJson, language } };
}
