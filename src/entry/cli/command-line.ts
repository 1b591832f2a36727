import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '#kernel/problem.ts';
import { COMMAND_LINE_TEXTS } from './command-line-texts.ts';
import { chooseLanguage } from './language.ts';
import { findOptionFault, type OptionFault } from './option-fault.ts';
import { TEXT_VALUE, type OptionValue } from './option-values.ts';

/** An option of a command: whether it takes a value, and how that is read. */
export type Option<Value> =
  | { readonly kind: 'flag'; readonly fallback: Value }
  | { readonly kind: 'value'; readonly value: OptionValue<Value & {}>; readonly fallback: Value }
  | { readonly kind: 'required'; readonly value: OptionValue<Value & {}> };

type Options = Readonly<Record<string, Option<unknown>>>;

/** What a command takes, told once: parsing, faults and help follow from it. */
export interface CommandLine<Told extends Options> {
  readonly name: string;
  /** How many things it names without an option: `roll-up DIR`. */
  readonly operands: 0 | 1 | 2;
  readonly options: Told;
  readonly texts: Record<Language, CommandTexts>;
}

export interface CommandTexts {
  /** After the name of the command: `DIR --as-of DATE [--out FILE]`. */
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly purpose: string;
  /** Operands and own options, each with what it means; the common ones follow by themselves. */
  readonly parts: readonly (readonly [part: string, meaning: string])[];
  /** Where the operands are too few or too many: `name one folder`. */
  readonly operandFault?: string;
}

export interface Call<Told extends Options> {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Told]: ValueOf<Told[Name]> };
  readonly language: Language;
}

type ValueOf<Told> = Told extends Option<infer Value> ? Value : never;

export type ParsedCall<Told extends Options> =
  | { readonly kind: 'call'; readonly call: Call<Told> }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'unusable'; readonly sentence: string };

export const FLAG: Option<boolean> = { kind: 'flag', fallback: false };

/** Where the organisation is kept; of every command that opens it. */
export const DATA: Option<string | undefined> = option(TEXT_VALUE);

export function option<Value extends {}>(value: OptionValue<Value>): Option<Value | undefined> {
  return { kind: 'value', value, fallback: undefined };
}

export function optionOr<Value extends {}>(
  value: OptionValue<Value>,
  fallback: Value,
): Option<Value> {
  return { kind: 'value', value, fallback };
}

export function required<Value extends {}>(value: OptionValue<Value>): Option<Value> {
  return { kind: 'required', value };
}

const COMMON = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments; a call that cannot be taken comes back with the sentence that says why. */
export function parseCall<Told extends Options>(
  line: CommandLine<Told>,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedCall<Told> {
  const known = { ...optionTypes(line.options), ...COMMON };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    // Its own refusals are in English; ours follow the reader.
    strict: false,
    tokens: true,
  });
  const lang = typeof values['lang'] === 'string' ? values['lang'] : undefined;
  const language = chooseLanguage(lang, environment);
  const texts = COMMAND_LINE_TEXTS[language];
  const unusable = (fault: string) =>
    ({ kind: 'unusable', sentence: `midyear ${line.name}: ${fault}\n` }) as const;
  const fault = findOptionFault(tokens, known);
  if (fault !== undefined) return unusable(faultSentence(fault, line.name, language));
  if (values['help'] === true) return { kind: 'help', language };
  if (lang !== undefined && lang !== 'en' && lang !== 'vi')
    return unusable(texts.unknownLanguage(lang));
  if (positionals.length !== line.operands) {
    return unusable(texts.seeHelp(line.texts[language].operandFault ?? '', line.name));
  }
  const options = readOptions(line.options, values, language);
  if (typeof options === 'string') return unusable(options);
  return { kind: 'call', call: { operands: positionals, options: options as never, language } };
}

function optionTypes(options: Options): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
}

function faultSentence({ kind, option: name }: OptionFault, command: string, language: Language) {
  const texts = COMMAND_LINE_TEXTS[language];
  switch (kind) {
    case 'unknown':
      return texts.unknownOption(name, command);
    case 'without-value':
      return texts.optionWithoutValue(name, command);
    case 'with-value':
      return texts.optionWithValue(name);
    default:
      return kind satisfies never;
  }
}

/** The values of all options, or the sentence of the first that is wrong or missing. */
function readOptions(
  options: Options,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Readonly<Record<string, unknown>> | string {
  const read: Record<string, unknown> = {};
  for (const [name, told] of Object.entries(options)) {
    const written = values[name];
    if (told.kind === 'flag') {
      read[name] = written === true;
      continue;
    }
    const texts = told.value.texts[language];
    if (typeof written !== 'string') {
      if (told.kind === 'required') return texts.missing(`--${name}`);
      read[name] = told.fallback;
      continue;
    }
    const value = told.value.parse(written);
    if (value === undefined) return texts.wrong(`--${name}`, written);
    read[name] = value;
  }
  return read;
}
