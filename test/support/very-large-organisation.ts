import { csvLine } from '#platform/model/csv-line.ts';

const PROVINCES = 34;
const COMMUNES = 3321;
const OFFICES = 16_605;
/** So many of the offices lie directly under one commune. */
const CROWD = 5000;
const INDICATORS = 200;
/** Of so many indicators every office tells a figure, in three periods: 996,300. Provinces tell the rest. */
const TOLD_BY_OFFICES = 20;
const PERIODS = ['2025-H1', '2025-H2', '2026-H1'];
const YEAR = '2026';
const MERGED_ON = '2026-01-01';
const LAST_DAY_BEFORE = '2025-12-31';

/** Names that try a screen; the third of the codes of provinces, communes and offices bear them. */
export const ODD_NAMES = {
  long: `Đơn vị có tên dài ${'rất '.repeat(69)}dài`.slice(0, 300),
  rightToLeft: 'إدارة الصحة والرعاية الاجتماعية (1)',
  markup: '<img src=x onerror="document.title=\'broken\'"><b>in đậm</b>',
} as const;

/** The code of the commune with 5,000 offices, and of the province it lies in. */
export const CROWDED = { commune: 'C0', province: 'P0' } as const;

/**
 * The files of an input folder: 1 + 34 + 3,321 + 16,605 units, each tenth commune merged into its
 * neighbour on 1 January 2026, 200 indicators with a target for each tenth, and a million figures.
 */
export function veryLargeOrganisation(): ReadonlyMap<string, Iterable<string>> {
  return new Map([
    ['units.csv', lines(units())],
    ['successions.csv', lines(successions())],
    ['indicators.csv', lines(indicators())],
    ['figures.csv', lines(figures())],
  ]);
}

function* lines(rows: Iterable<readonly string[]>): Generator<string> {
  for (const row of rows) yield csvLine([...row]);
}

function isMerged(commune: number): boolean {
  return commune % 10 === 9;
}

/** The first 5,000 offices stand under the first commune, the others under all others in turn. */
function communeOf(office: number): number {
  return office < CROWD ? 0 : 1 + (office % (COMMUNES - 1));
}

function nameOf(kind: string, at: number): string {
  const odd = [ODD_NAMES.long, ODD_NAMES.rightToLeft, ODD_NAMES.markup];
  return odd[at - 1] ?? `${kind} ${at}`;
}

function* units(): Generator<readonly string[]> {
  yield ['code', 'name', 'level', 'parent_code', 'valid_from', 'valid_to', 'name_en'];
  yield ['W', 'Liên đoàn Rất Lớn', 'whole', '', '', '', 'Very Large Federation'];
  for (let at = 0; at < PROVINCES; at++) {
    yield [`P${at}`, nameOf('Tỉnh', at), 'province', 'W', '', '', ''];
  }
  for (let at = 0; at < COMMUNES; at++) {
    const parent = `P${Math.floor(at / 10) % PROVINCES}`;
    const until = isMerged(at) ? LAST_DAY_BEFORE : '';
    yield [`C${at}`, nameOf('Xã', at), 'commune', parent, '', until, ''];
  }
  for (let at = 0; at < OFFICES; at++) yield* officeRows(at);
}

function* officeRows(at: number): Generator<readonly string[]> {
  const commune = communeOf(at);
  const row = [`U${at}`, nameOf('Tổ', at), 'office'];
  if (!isMerged(commune)) {
    yield [...row, `C${commune}`, '', '', ''];
    return;
  }
  yield [...row, `C${commune}`, '', LAST_DAY_BEFORE, ''];
  yield [...row, `C${commune - 1}`, MERGED_ON, '', ''];
}

function* successions(): Generator<readonly string[]> {
  yield ['date', 'kind', 'from_code', 'to_code', 'share'];
  for (let at = 0; at < COMMUNES; at++) {
    if (isMerged(at)) yield [MERGED_ON, 'merge', `C${at}`, `C${at - 1}`, '1'];
  }
}

function* indicators(): Generator<readonly string[]> {
  yield ['code', 'name', 'unit', 'decimals', 'aggregation', 'share_basis', 'target_of'];
  for (let at = 0; at < INDICATORS; at++) {
    const name = at === 1 ? ODD_NAMES.long : `Chỉ tiêu ${at}`;
    yield [`i${at}`, name, 'người', at % 7 === 6 ? '1' : '0', 'sum', '', ''];
    if (at % 10 === 0) {
      yield [`t${at}`, `Kế hoạch ${at}`, 'người', '0', 'sum', '', `i${at}`];
    }
  }
}

function* figures(): Generator<readonly string[]> {
  yield ['unit_code', 'period', 'indicator', 'value'];
  for (const period of PERIODS) {
    for (let indicator = 0; indicator < INDICATORS; indicator++) {
      const [kind, count] = indicator < TOLD_BY_OFFICES ? ['U', OFFICES] : ['P', PROVINCES];
      for (let at = 0; at < count; at++) {
        const value = (at * 7919 + indicator * 31) % 10_000;
        yield [`${kind}${at}`, period, `i${indicator}`, String(value)];
      }
    }
  }
  for (let indicator = 0; indicator < INDICATORS; indicator += 10) {
    for (let at = 0; at < PROVINCES; at++) yield [`P${at}`, YEAR, `t${indicator}`, '5000000'];
  }
}
