import type { Tables } from './told-tables.ts';

const INDICATORS_OF_MANY = 200;

/** An organisation, and in it so many figures of one period: a hundred communes under each district. */
export function manyFigures(
  count: number,
  period = '2024-H1',
): { readonly rows: string[]; readonly tables: Tables } {
  const communes = Array.from({ length: count / INDICATORS_OF_MANY }, (_, at) => `U${at}`);
  const indicators = Array.from({ length: INDICATORS_OF_MANY }, (_, at) => `i${at}`);
  const districts = [...new Set(communes.map((_, at) => `D${Math.floor(at / 100)}`))];
  const units = [
    'R,Root,whole,,,',
    ...districts.map((code) => `${code},${code},district,R,,`),
    ...communes.map((code, at) => `${code},${code},commune,D${Math.floor(at / 100)},,`),
  ];
  const rows = communes.flatMap((code) =>
    indicators.map((indicator, at) => `${code},${period},${indicator},${at * 37}`),
  );
  const tables = {
    units: units.join('\n'),
    successions: '',
    indicators: indicators.map((code) => `${code},${code},person,0,sum,,,`).join('\n'),
    figures: 'U0,2024-H1,i0,1',
  };
  return { rows, tables };
}
