import type { Tables } from '#test/support/told-tables.ts';

const COMMUNES = 10_035;
const NEW_COMMUNES = 3321;
const PROVINCES = 34;
const INDICATORS = 100;

/**
 * An organisation of 10,035 communes that became 3,321 on 1 July 2025, most by whole mergers, every
 * tenth divided among neighbours by shares, every hundredth with no share told; and a figure of each
 * for 100 indicators, 1,003,500 in all, told before.
 */
export function mergedCommunes(): Tables {
  return {
    units: units().join('\n'),
    successions: successions().join('\n'),
    indicators: Array.from(
      { length: INDICATORS },
      (_, at) =>
        `i${at},Indicator ${at},person,${at % 3},sum,${at % 2 === 0 ? 'population' : ''},,`,
    ).join('\n'),
    figures: figures().join('\n'),
  };
}

/** The new commune that an old one goes to. */
function heirOf(commune: number): number {
  return Math.floor((commune * NEW_COMMUNES) / COMMUNES);
}

function provinceOf(commune: number): number {
  return Math.floor((commune * PROVINCES) / NEW_COMMUNES);
}

function units(): string[] {
  const rows = ['W,Whole,whole,,,'];
  for (let at = 0; at < PROVINCES; at++) rows.push(`P${at},Province ${at},province,W,,`);
  for (let at = 0; at < COMMUNES; at++)
    rows.push(`C${at},Commune ${at},commune,P${provinceOf(heirOf(at))},,2025-06-30`);
  for (let at = 0; at < NEW_COMMUNES; at++)
    rows.push(`N${at},New ${at},commune,P${provinceOf(at)},2025-07-01,`);
  return rows;
}

function successions(): string[] {
  const rows: string[] = [];
  const line = (from: number, to: number, shares: string) =>
    rows.push(`2025-07-01,merge,C${from},N${to},${shares}`);
  for (let at = 0; at < COMMUNES; at++) {
    const heir = heirOf(at);
    const neighbour = heir === 0 ? 1 : heir - 1;
    if (at % 100 === 50) {
      line(at, heir, ',');
      line(at, neighbour, ',');
    } else if (at % 10 === 5) {
      line(at, heir, '0.6,41/58');
      line(at, neighbour, '0.4,17/58');
    } else line(at, heir, '1,');
  }
  return rows;
}

function figures(): string[] {
  const rows: string[] = [];
  for (let indicator = 0; indicator < INDICATORS; indicator++) {
    for (let at = 0; at < COMMUNES; at++)
      rows.push(`C${at},2024,i${indicator},${(at * 7919 + indicator * 31) % 10_000}`);
  }
  return rows;
}
