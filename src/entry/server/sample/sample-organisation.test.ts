import { beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '#kernel/day.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows, type TotalRow } from '#figures/model/totals/total-rows.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { day, tell, type Tables, type Told } from '#test/support/told-tables.ts';
import { valueNow, type SampleFigure } from './sample-figure.ts';
import { sampleBeginningFiles, sampleFiles, type InputLines } from './sample-files.ts';
import { OUTREACH, TOPIC_CODES, sampleIndicators, targetCode } from './sample-indicators.ts';
import { sampleOrganisation } from './sample-organisation.ts';
import { LAST_PERIOD, samplePeriods } from './sample-periods.ts';
import { ROOT_CODE, UNIT_LEVELS } from './sample-units.ts';

const SAMPLE = sampleOrganisation();
const LAST_DAY = '2026-06-14';
let whole: Told;

beforeAll(async () => {
  whole = await tell(tablesOf(sampleFiles()));
});

function tablesOf(files: InputLines): Tables {
  const text = (name: string) => files.get(name)?.join('') ?? '';
  return {
    units: text('units.csv'),
    successions: text('successions.csv'),
    indicators: text('indicators.csv'),
    figures: text('figures.csv'),
    structureDates: text('structure_dates.csv'),
    asked: text('asked.csv'),
  };
}

/** Every total of a unit on a day, by `period indicator`. */
function totalsOf(unitCode: string, asOf: string): ReadonlyMap<string, TotalRow> {
  const rows = [...totalRows(rollUp(whole.told, day(asOf)))];
  return new Map(
    rows
      .filter((row) => row.unit_code === unitCode)
      .map((row) => [`${row.period} ${row.indicator}`, row]),
  );
}

function totalsOfRoot(asOf: string): ReadonlyMap<string, TotalRow> {
  return totalsOf(ROOT_CODE, asOf);
}

function figuresOf(period: string): readonly SampleFigure[] {
  return SAMPLE.stages.flatMap((stage) =>
    stage.kind === 'figures' && stage.period === period ? stage.figures : [],
  );
}

describe('the sample organisation', () => {
  test('is the same whenever it is made', () => {
    expect(sampleFiles()).toEqual(sampleFiles());
  });

  test('is read without a problem or a warning, at its beginning as at its end', async () => {
    const beginning = await tell(tablesOf(sampleBeginningFiles()));
    for (const { problems, warnings } of [beginning, whole]) {
      expect(problems.shown).toEqual([]);
      expect(warnings.shown).toEqual([]);
    }
    expect(beginning.told.figures.count).toBe(0);
  });

  test('says in its name that it is one', () => {
    const [root] = SAMPLE.beginning.units;
    expect(root?.versions[0].name).toMatch(/Mẫu$/u);
    expect(root?.versions[0].nameEn).toMatch(/^Sample/u);
  });

  test('has 150 units on four levels, every one with a name in both languages', () => {
    const { nodes } = treeOn(SAMPLE.beginning.units, day('2024-12-14'));
    const levels = Map.groupBy(nodes, ({ version }) => version.level);
    const counts = UNIT_LEVELS.map((level) => levels.get(level)?.length);
    expect(counts).toEqual([1, 9, 44, 96]);
    expect(nodes.every(({ depth, version }) => version.level === UNIT_LEVELS[depth])).toBe(true);
    expect(new Set(nodes.map(({ version }) => version.name)).size).toBe(150);
    expect(new Set(nodes.map(({ version }) => version.nameEn)).size).toBe(150);
  });

  test('has one merger and one split between the days on which its half-years are closed', () => {
    const days = SAMPLE.organisation.successions.map(({ kind, on }) => `${kind} ${formatDay(on)}`);
    expect(new Set(days)).toEqual(new Set(['merge 2025-07-01', 'split 2025-10-01']));
    const sizes = ['2025-06-30', '2025-07-01', '2025-10-01'].map(
      (on) => treeOn(SAMPLE.organisation.units, day(on)).nodes.length,
    );
    expect(sizes).toEqual([150, 148, 149]);
  });

  test('has thirty indicators, of every aggregation', () => {
    const indicators = sampleIndicators();
    const kinds = Map.groupBy(indicators, (indicator) =>
      indicator.aggregation === 'sum' && indicator.shareBasis !== undefined
        ? 'sum by a basis'
        : indicator.aggregation,
    );
    expect(indicators).toHaveLength(30);
    expect(Object.fromEntries([...kinds].map(([kind, those]) => [kind, those.length]))).toEqual({
      'sum by a basis': 13,
      sum: 11,
      ratio: 3,
      min: 1,
      max: 1,
      none: 1,
    });
  });

  test('tells four half-years, the last from 15 December 2025 to 14 June 2026', () => {
    const periods = samplePeriods();
    expect(periods.map(({ code }) => code)).toEqual(['2024-H2', '2025-H1', '2025-H2', '2026-H1']);
    const last = periods.at(-1);
    expect([last?.first, last?.last].map((each) => each && formatDay(each))).toEqual([
      '2025-12-15',
      LAST_DAY,
    ]);
  });
});

describe('the last half-year of the sample', () => {
  test('comes to 1,657 people examined and given medicine and 220 gifts', () => {
    const totals = totalsOfRoot(LAST_DAY);
    expect(totals.get(`${LAST_PERIOD} ${OUTREACH.people}`)?.value).toBe('1657');
    expect(totals.get(`${LAST_PERIOD} ${OUTREACH.gifts}`)?.value).toBe('220');
  });

  test('has an event behind each of those figures, and all of them accepted', () => {
    const { people, gifts } = OUTREACH;
    const told = figuresOf(LAST_PERIOD).filter(
      ({ indicator }) => indicator === people || indicator === gifts,
    );
    expect(told.length).toBeGreaterThan(60);
    for (const { versions, unitCode } of told) {
      const last = versions.at(-1);
      // The reporter who can be tried out has an event still to record.
      const kind = unitCode === 'MDO-YT-1' ? 'form' : 'event';
      expect(last).toMatchObject({ isAccepted: true, source: { kind } });
      expect(Number(last?.value)).toBeGreaterThan(0);
    }
  });

  test('has as many clinics as units that examined people', () => {
    const totals = totalsOfRoot(LAST_DAY);
    const hosts = Number(totals.get(`${LAST_PERIOD} ${OUTREACH.people}`)?.reported);
    const clinics = Number(totals.get(`${LAST_PERIOD} ${OUTREACH.events}`)?.value);
    expect(clinics).toBeLessThanOrEqual(hosts);
    expect(clinics).toBeGreaterThan(hosts - 3);
  });

  test('counts, for each of six topics, the units that talked about it', () => {
    const totals = totalsOfRoot(LAST_DAY);
    expect(TOPIC_CODES).toHaveLength(6);
    for (const code of TOPIC_CODES) {
      const { value, reported, expected } = totals.get(`${LAST_PERIOD} ${code}`) ?? {};
      const held = figuresOf(LAST_PERIOD).filter(
        (figure) => figure.indicator === code && valueNow(figure) === '1',
      );
      expect(Number(value)).toBe(held.length);
      expect(held.length).toBeGreaterThan(60);
      expect(held.length).toBeLessThanOrEqual(Number(reported));
      expect(Number(reported)).toBeLessThan(Number(expected));
    }
  });

  test('has blanks, zeros, units that told nothing, and figures that wait to be accepted', () => {
    const told = figuresOf(LAST_PERIOD);
    const tellers = new Set(told.map(({ unitCode }) => unitCode));
    const askedUnits = SAMPLE.stages.flatMap((stage) =>
      stage.kind === 'figures' && stage.period === LAST_PERIOD
        ? stage.asked.map(({ unitCode }) => unitCode)
        : [],
    );
    const silent = new Set(askedUnits.filter((unit) => !tellers.has(unit)));
    expect(silent.size).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(askedUnits.filter((unit) => !silent.has(unit)).length);
    expect(told.some((figure) => valueNow(figure) === '0')).toBe(true);
    const waiting = told.filter(({ versions }) => versions.at(-1)?.isAccepted === false);
    expect(waiting.length).toBeGreaterThan(20);
    expect(waiting.length).toBeLessThan(told.length / 5);
  });

  test('has three figures that were corrected and one that was withdrawn', () => {
    const changed = figuresOf(LAST_PERIOD).filter(({ versions }) => versions.length > 1);
    const withdrawn = changed.filter((figure) => valueNow(figure) === undefined);
    expect([changed.length, withdrawn.length]).toEqual([4, 1]);
  });
});

describe('the totals of the sample', () => {
  test('of every half-year hold every indicator that was told then', () => {
    const totals = totalsOfRoot(LAST_DAY);
    const summed = sampleIndicators().filter(
      ({ aggregation, targetOf, code }) =>
        aggregation !== 'none' && targetOf === undefined && !TOPIC_CODES.includes(code),
    );
    for (const { code: period } of samplePeriods()) {
      for (const { code } of summed) expect(totals.has(`${period} ${code}`)).toBe(true);
    }
  });

  test('of the year have a target for each indicator that has one', () => {
    const totals = totalsOfRoot(LAST_DAY);
    const targets = sampleIndicators().filter(({ targetOf }) => targetOf !== undefined);
    expect(targets).toHaveLength(6);
    expect(targets.every(({ code, targetOf }) => code === targetCode(targetOf ?? ''))).toBe(true);
    for (const { code } of targets) {
      expect(Number(totals.get(`2026 ${code}`)?.value)).toBeGreaterThan(0);
    }
  });

  test.for([
    ['the merger', '2025-06-30', '2025-07-01'],
    ['the split', '2025-09-30', '2025-10-01'],
  ])('keep the whole through %s', ([, eve = '', morrow = '']) => {
    const values = (asOf: string) =>
      [...totalsOfRoot(asOf)].map(([key, { value }]) => [key, value]);
    expect(values(morrow)).toEqual(values(eve));
  });

  test('of the two merged provinces together are those of the province made of them', () => {
    const members = (code: string, asOf: string) =>
      Number(totalsOf(code, asOf).get('2025-H1 members')?.value);
    const apart = ['MTH', 'MHA'].map((code) => members(code, '2025-06-30'));
    expect(Math.min(...apart)).toBeGreaterThan(0);
    expect(members('MTM', '2025-07-01')).toBe(apart.reduce((sum, each) => sum + each, 0));
  });

  test('show after the split what is divided by a basis and what is held above', () => {
    const status = (code: string, indicator: string) =>
      totalsOf(code, '2025-10-01').get(`2025-H1 ${indicator}`)?.status;
    expect(status('MNA-CD-2A', 'members')).toBe('restated');
    expect(status('MNA-CD-2A', 'support_spending')).toBe('not-continuable');
    expect(status('MNA-CD', 'support_spending')).toBe('partly-held');
  });
});
