import { types, type ClientConfig } from 'pg';

type Parser = (text: string) => unknown;

const { builtins } = types;
/** Array types of dates and decimals, and of texts, which the driver does not name. */
const [DATES, DECIMALS, TEXTS] = [1182, 1231, 1009];

const asText: Parser = (text) => text;
const asTexts = parserOf(TEXTS);

/** What a double would round, and days, come back as texts. */
const PARSERS: ReadonlyMap<number, Parser> = new Map([
  [builtins.INT8, asText],
  [builtins.NUMERIC, asText],
  [builtins.DATE, asText],
  [DECIMALS, asTexts],
  [DATES, asTexts],
]);

/** How the values of a result are read. */
export const VALUE_TYPES: NonNullable<ClientConfig['types']> = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): Parser =>
    (format === 'binary' ? undefined : PARSERS.get(type)) ?? parserOf(type, format),
};

function parserOf(type: number | undefined, format?: 'text' | 'binary'): Parser {
  return types.getTypeParser(type as number, format) as Parser;
}
