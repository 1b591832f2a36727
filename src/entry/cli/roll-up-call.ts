import { parseArgs } from 'node:util';
import { parseDay, type Day } from '#kernel/day.ts';
import { parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';
import { chooseLanguage } from './language.ts';
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
  const texts = ROLL_UP_TEXTS[chooseLanguage(undefined, environment)];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    return readCall(values, positionals, environment);
  } catch (error) {
    // parseArgs throws for an unknown option and for one without its value, and names it.
    return { kind: 'unusable', sentence: texts.unusableCall(error instanceof Error ? error.message : '') };
  }
}

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | boolean };

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
  if (lang !== undefined && lang !== 'en' && lang !== 'vi') return unusable(texts.unknownLanguage(lang));
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return unusable(texts.noFolder);
  const asOf = parseDay(text('as-of') ?? '');
  if (asOf === undefined) return unusable(texts.notAsOf(text('as-of') ?? ''));
  const tolerance = parseDecimal(text('tolerance') ?? '0');
  if (tolerance === undefined || tolerance.digits < 0n) {
    return unusable(texts.notTolerance(text('tolerance') ?? ''));
  }
  const [out, check] = [text('out'), text('check')];
  const isJson = values.json === true;
  return { kind: 'call', call: { folder, asOf, out, check, tolerance, isJson, language } };
}
