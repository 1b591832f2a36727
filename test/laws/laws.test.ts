import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows, type TotalRow } from '#figures/model/totals/total-rows.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { divideHalfEven, formatScaled } from '#kernel/exact-number.ts';
import { isOne, plus, ZERO, type Fraction } from '#kernel/fraction.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { shareUnder, type Succession } from '#organisation/model/succession/succession.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import {
  figureRows,
  tablesOf,
  wantedFigures,
  type FigureRow,
} from '#test/support/told-organisation.ts';
import { tell, totalsOf } from '#test/support/told-tables.ts';

/** The laws of the design, on organisations grown by random reorganisations and random figures. */

const RUNS = { numRuns: 150 };
const LAST = DAYS[DAYS.length - 1] as Day;

async function rowsOn(
  organisation: Organisation,
  figures: readonly FigureRow[],
  asOf: Day,
): Promise<TotalRow[]> {
  const { told, problems } = await tell(tablesOf(organisation, figures));
  expect(problems.shown).toEqual([]);
  return [...totalRows(rollUp(told, asOf))];
}

function sum(figures: readonly FigureRow[]): bigint {
  return figures.reduce((total, { value }) => total + BigInt(value), 0n);
}

test('law 1: when all units exchange their codes, every series goes on with its unit', async () => {
  await fc.assert(
    fc.asyncProperty(
      grownOrganisation,
      wantedFigures(['people', 'events', 'rank', 'highest']),
      async (grown, wanted) => {
        const { organisation } = grown;
        const figures = figureRows(organisation, wanted);
        const exchanged = exchangeCodes(organisation);
        const before = await rowsOn(organisation, figures, LAST);
        const after = await rowsOn(exchanged, figures, LAST);
        expect(byName(after)).toEqual(byName(before));
      },
    ),
    RUNS,
  );
});

/** On the last day each unit takes the code of the next, and the last that of the first. */
function exchangeCodes(organisation: Organisation): Organisation {
  const living = organisation.units.flatMap((unit) => {
    const version = versionOn(unit, LAST);
    return version === undefined ? [] : [{ unit: unit.id, code: version.code }];
  });
  const steps = living.map(({ unit }, index) => {
    return { kind: 'recode' as const, unit, code: living[(index + 1) % living.length]?.code ?? '' };
  });
  const problems: unknown[] = [];
  const report = (problem: unknown) => problems.push(problem);
  const after = reorganise(
    organisation,
    { on: LAST, legalBasis: '', steps },
    { bases: [], report },
  );
  expect(problems).toEqual([]);
  return after;
}

function byName(rows: readonly TotalRow[]): string[] {
  return rows
    .map((row) =>
      [row.unit_name, row.period, row.indicator, row.value, row.reported, row.status].join(' '),
    )
    .sort();
}

describe('law 2: a reorganisation loses nothing', () => {
  test('the total of the whole is the sum of what was told, on every tree', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        wantedFigures(['people', 'events']),
        async (grown, wanted) => {
          const { organisation } = grown;
          const figures = figureRows(organisation, wanted);
          for (const asOf of DAYS) {
            const rows = await rowsOn(organisation, figures, asOf);
            const root = organisation.units.find((unit) => unit.id === 'R');
            const code = root && versionOn(root, asOf)?.code;
            for (const [key, told] of Map.groupBy(
              figures,
              ({ period, indicator }) => `${period} ${indicator}`,
            )) {
              const row = rows.find(
                (each) => each.unit_code === code && key === `${each.period} ${each.indicator}`,
              );
              if (key < formatDay(asOf) || key.startsWith(formatDay(asOf))) {
                expect(BigInt(row?.value ?? '-1')).toBe(sum(told));
                expect(Number(row?.reported)).toBe(told.length);
              } else expect(row).toBeUndefined();
            }
          }
        },
      ),
      RUNS,
    );
  });

  test('the highest and the lowest of the whole are those told', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        wantedFigures(['highest', 'lowest']),
        async (grown, wanted) => {
          const figures = figureRows(grown.organisation, wanted);
          const rows = await rowsOn(grown.organisation, figures, LAST);
          for (const [key, told] of Map.groupBy(
            figures,
            ({ period, indicator }) => `${period} ${indicator}`,
          )) {
            const values = told.map(({ value }) => value);
            const expected = key.endsWith('highest') ? Math.max(...values) : Math.min(...values);
            const root = rows.find(
              (row) => row.level === 'whole' && key === `${row.period} ${row.indicator}`,
            );
            expect(root?.value).toBe(String(expected));
          }
        },
      ),
      RUNS,
    );
  });
});

describe('law 3: nothing is guessed', () => {
  test('a value that is there with fewer shares told is the value that all shares give', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        wantedFigures(['people', 'events']),
        fc.nat(),
        async (grown, wanted, which) => {
          const { organisation } = grown;
          const figures = figureRows(organisation, wanted);
          const full = organisation.successions.filter(isFullyTold(organisation));
          const hidden = full[which % Math.max(full.length, 1)];
          if (hidden === undefined) return;
          const untold = { ...hidden, shares: { whole: undefined, byBasis: new Map() } };
          const successions = organisation.successions.map((line) =>
            line === hidden ? untold : line,
          );
          const known = await rowsOn(organisation, figures, LAST);
          const knownValues = new Map(known.map((row) => [keyOf(row), row.value]));
          for (const row of await rowsOn({ ...organisation, successions }, figures, LAST)) {
            if (row.value !== '' && row.status !== 'partly-held') {
              expect([keyOf(row), row.value]).toEqual([keyOf(row), knownValues.get(keyOf(row))]);
            }
          }
        },
      ),
      RUNS,
    );
  });

  test('what is held has its place, and whoever may be its heir has no value', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        wantedFigures(['people', 'highest', 'rank']),
        async (grown, wanted) => {
          const rows = await rowsOn(
            grown.organisation,
            figureRows(grown.organisation, wanted),
            LAST,
          );
          for (const row of rows) {
            expect(row.value === '').toBe(row.status === 'not-continuable');
            const isAbove = rows.some(
              (other) => other.status === 'partly-held' && sameSeries(other, row),
            );
            if (row.status === 'not-continuable' && row.indicator !== 'rank')
              expect(isAbove).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

/** Lines whose unit tells every share of that day under every basis, so that no rest is left. */
function isFullyTold({ successions }: Organisation): (line: Succession) => boolean {
  return ({ from, on }) => {
    const lines = successions.filter((line) => line.from === from && line.on === on);
    const isWhole = (basis: string | undefined) => {
      const shares = lines.map(({ shares: told }) => shareUnder(told, basis));
      if (shares.some((share) => share === undefined)) return false;
      return isOne(shares.reduce<Fraction>((total, share) => plus(total, share ?? ZERO), ZERO));
    };
    return isWhole(undefined) && isWhole('population');
  };
}

function keyOf({ unit_code: code, period, indicator }: TotalRow): string {
  return `${code} ${period} ${indicator}`;
}

function sameSeries(one: TotalRow, other: TotalRow): boolean {
  return one.period === other.period && one.indicator === other.indicator;
}

describe('law 4: blank is not zero', () => {
  test('a told zero counts as told and changes no sum; without it nothing stands in its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        wantedFigures(['people']),
        fc.nat(12),
        async (grown, wanted, unit) => {
          const { organisation } = grown;
          const figures = figureRows(
            organisation,
            wanted.filter((figure) => figure.day > 0),
          );
          const period = formatDay(DAYS[0] as Day);
          const [zero] = figureRows(organisation, [
            { unit, day: 0, indicator: 'events', value: 0 },
          ]);
          const without = await rowsOn(organisation, figures, LAST);
          const withZero = await rowsOn(
            organisation,
            zero === undefined ? figures : [...figures, zero],
            LAST,
          );
          expect(without.filter((row) => row.indicator === 'events')).toEqual([]);
          const told = withZero.filter((row) => row.indicator === 'events');
          expect(told.length).toBeGreaterThan(0);
          for (const row of told) expect([row.period, row.value || '0']).toEqual([period, '0']);
          expect(withZero.filter((row) => row.indicator !== 'events')).toEqual(without);
        },
      ),
      RUNS,
    );
  });
});

test('law 5: every figure read knows the row that told it', async () => {
  await fc.assert(
    fc.asyncProperty(
      grownOrganisation,
      wantedFigures(['people', 'events', 'rank']),
      fc.array(fc.nat(20)),
      async ({ organisation }, wanted, blanks) => {
        const tables = tablesOf(organisation, figureRows(organisation, wanted));
        const lines = (tables.figures ?? '').split('\n').filter((line) => line !== '');
        for (const at of blanks) lines.splice(at % (lines.length + 1), 0, 'R,2019-12-31,people,');
        const { told } = await tell({ ...tables, figures: lines.join('\n') });
        expect(told.figures.count).toBe(lines.filter((line) => !line.endsWith(',')).length);
        for (const [number, { period, indicator, structureDate }] of told.series.entries()) {
          const { unit, value, row } = told.figures.of(number);
          unit.forEach((teller, index) => {
            const version = told.organisation.units[teller];
            const code = version && versionOn(version, structureDate)?.code;
            const line = [code, period, indicator.code, value[index]].join(',');
            expect(lines[(row[index] ?? 0) - 2]).toBe(line);
          });
        }
      },
    ),
    RUNS,
  );
});

describe('law 6: totals are exact', () => {
  const flat = (figures: string, decimals: number) => ({
    units: `R,Whole,whole,,,\n${Array.from({ length: 40 }, (_each, at) => `U${at},U${at},unit,R,,`).join('\n')}`,
    successions: '',
    indicators: `top,Top,,${decimals},sum,,,\nbase,Base,,2,sum,,,\nquotient,Quotient,,3,ratio,,top,base`,
    figures,
  });
  const scaled = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

  test('of the largest figures with decimals, to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(scaled, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 15 }),
        async (values, decimals) => {
          const rows = values.map(
            (value, at) => `U${at},2024,top,${formatScaled(value, decimals)}`,
          );
          const totals = await totalsOf(flat(rows.join('\n'), decimals), '2025-01-01', [
            'unit_code',
            'value',
          ]);
          const whole = values.reduce((one, other) => one + other, 0n);
          expect(totals[0]).toBe(`R ${formatScaled(whole, decimals)}`);
        },
      ),
      RUNS,
    );
  });

  test('a ratio of totals is the ratio of what was told, rounded once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(scaled, scaled), { minLength: 1, maxLength: 40 }),
        async (pairs) => {
          const rows = pairs.flatMap(([top, base], at) => [
            `U${at},2024,top,${formatScaled(top, 4)}`,
            `U${at},2024,base,${formatScaled(base, 2)}`,
          ]);
          const totals = await totalsOf(flat(rows.join('\n'), 4), '2025-01-01', [
            'unit_code',
            'indicator',
            'value',
          ]);
          const [tops, bases] = [0, 1].map((part) =>
            pairs.reduce((all, pair) => all + (pair[part] ?? 0n), 0n),
          );
          const ratio = totals.find((row) => row.startsWith('R quotient '));
          if (bases === 0n) expect(ratio).toBeUndefined();
          else
            expect(ratio).toBe(
              `R quotient ${formatScaled(divideHalfEven((tops ?? 0n) * 10n, bases ?? 1n), 3)}`,
            );
        },
      ),
      RUNS,
    );
  });
});
