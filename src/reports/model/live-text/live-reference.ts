/**
 * What can be told of an indicator: its total, its target of the year, its share of that, its total in the
 * same period a year before, its change since.
 */
export const INDICATOR_PARTS = ['value', 'plan', 'progress', 'before', 'change'] as const;
export type IndicatorPart = (typeof INDICATOR_PARTS)[number];

/** What is counted over the whole unit, by the name under which a text asks for it. */
export const COUNTS = [
  'plan.progress',
  'directives.studied',
  'directives.total',
  'directives.units',
  'directives.allUnits',
  'reports.received',
  'reports.asked',
] as const;
export type CountName = (typeof COUNTS)[number];

/** What a text asks for where a figure is to stand. */
export type LiveReference =
  | { readonly kind: 'indicator'; readonly code: string; readonly part: IndicatorPart }
  | { readonly kind: 'count'; readonly name: CountName };

const LONGEST = 200;
/** An indicator whose code holds anything else cannot be named in a text: its braces stay text. */
const NAMING = /^[\p{L}\p{N}_\-./:]+$/u;
const SUFFIXED = /^(?<code>.+)\.(?<part>plan|progress|before|change)$/su;

/** What stands between braces as a reference; `undefined` where it is none. */
export function referenceOf(body: string): LiveReference | undefined {
  if (body.length > LONGEST || !NAMING.test(body)) return undefined;
  const name = COUNTS.find((each) => each === body);
  if (name !== undefined) return { kind: 'count', name };
  const groups = SUFFIXED.exec(body)?.groups;
  if (groups === undefined) return { kind: 'indicator', code: body, part: 'value' };
  return { kind: 'indicator', code: groups['code'] ?? '', part: groups['part'] as IndicatorPart };
}

/** The reference as it stands between braces; by it values are kept. */
export function referenceName(reference: LiveReference): string {
  if (reference.kind === 'count') return reference.name;
  const { code, part } = reference;
  return part === 'value' ? code : `${code}.${part}`;
}
