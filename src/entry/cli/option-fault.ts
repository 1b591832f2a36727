import type { parseArgs, ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Token = NonNullable<
  ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens']
>[number];

/** What is wrong with an option as it was written in a call. */
export interface OptionFault {
  readonly kind: 'unknown' | 'without-value' | 'with-value';
  readonly option: string;
}

const LOOKS_LIKE_AN_OPTION = /^-[-a-z]/i;

/** The first option that does not exist, lacks its value, or has one although it takes none. */
export function findOptionFault(
  tokens: readonly Token[],
  options: Options,
): OptionFault | undefined {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) return { kind: 'unknown', option };
    if (type === 'boolean' && value !== undefined) return { kind: 'with-value', option };
    const isTaken = inlineValue !== true && LOOKS_LIKE_AN_OPTION.test(value ?? '');
    if (type === 'string' && (value === undefined || isTaken))
      return { kind: 'without-value', option };
  }
  return undefined;
}
