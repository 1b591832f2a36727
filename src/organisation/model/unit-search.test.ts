import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import { foldText } from '#kernel/text-folding.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { findUnits, openUnitSearchBook } from './unit-search.ts';
import { livesWithinADay, versionOn, type Unit, type UnitId } from './unit.ts';

const [START = EARLIEST, BEFORE = EARLIEST, CHANGE = EARLIEST, , AFTER = EARLIEST] = DAYS;

interface Told {
  readonly code?: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** A unit with one version after another; codes are names where none is told. */
function unit(id: string, ...told: readonly [Told, ...Told[]]): Unit {
  const [first, ...others] = told.map((each) => ({
    code: each.code ?? id,
    name: each.name,
    nameEn: each.nameEn ?? '',
    level: '',
    type: '',
    parent: undefined,
    period: { from: each.from ?? EARLIEST, until: each.until ?? LATEST },
  }));
  if (first === undefined) throw new Error(`${id}: expected a version`);
  return { id: id as UnitId, versions: [first, ...others] };
}

function find(units: readonly Unit[], text: string, day = AFTER): string[] {
  return findUnits(openUnitSearchBook(units), text, day).map((found) => found.unit.id);
}

const NAMED = [
  unit('01', { name: 'Thành phố Hà Nội', nameEn: 'Ha Noi City' }),
  unit('02', { name: 'Xã Tân Lập' }),
  unit('03', { name: 'Xã Lập Tân' }),
  unit('04', { name: 'Phường Đường Bưởi' }),
  unit('05', { name: "Xã Ea H'leo" }),
  unit('06', { name: 'Bà Rịa – Vũng Tàu' }),
  unit('07', { name: '100% <b>đạt_được</b>' }),
];

test.for([
  ['tan lap', ['02', '03']],
  ['LẬP tân', ['03', '02']],
  ['noi city', ['01']],
  ['duong buoi', ['04']],
  ['hleo', ['05']],
  ['H’LEO', ['05']],
  ['Bà Rịa-Vũng Tàu', ['06']],
  ['03', ['03']],
  ['0', ['02', '03', '05', '01', '06', '04', '07']],
  ['ap', []],
  ['%', []],
  ['_', []],
  ['100%', ['07']],
  ['<b>đạt_', ['07']],
  ['<', ['07']],
  [`'"`, []],
  ['  ', []],
  ['.*', []],
] as const)('“%s” finds %o', ([text, ids]) => {
  expect(find(NAMED, text).toSorted()).toEqual([...ids].toSorted());
  if (ids.length > 0 && ids.length < 3) expect(find(NAMED, text)[0]).toBe(ids[0]);
});

test('the code comes first, then the name, what begins so, the words together, any words', () => {
  const units = [
    unit('e', { name: 'Lập cũ Tân' }),
    unit('d', { name: 'Xã Tân Lập' }),
    unit('c', { name: 'Tân Lập Hạ' }),
    unit('b', { name: 'Tân Lập' }),
    unit('a', { code: 'tan lap', name: 'Khác' }),
  ];
  expect(find(units, 'tân lập')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('of alike ones the shorter name comes first, then the lower code', () => {
  const units = [
    unit('1', { name: 'Văn phòng Hà Nội' }),
    unit('3', { name: 'Ủy ban Hà Nội' }),
    unit('2', { name: 'Ủy ban Hà Nội' }),
  ];
  expect(find(units, 'hà nội')).toEqual(['2', '3', '1']);
});

test('those of the day come before better ones of other days', () => {
  const units = [
    unit('1', { name: 'Tân Lập', until: CHANGE }),
    unit('2', { name: 'Xã Tân Lập', from: CHANGE }),
  ];
  expect(find(units, 'tân lập', AFTER)).toEqual(['2', '1']);
  expect(find(units, 'tân lập', BEFORE)).toEqual(['1', '2']);
});

test('whole words come before words that only begin so, whatever the day', () => {
  const units = [
    unit('1', { name: 'Hội tỉnh Mẫu Hạ', until: CHANGE }),
    unit('2', { name: 'Hội tỉnh Mẫu Hải' }),
  ];
  expect(find(units, 'tinh mau ha', AFTER)).toEqual(['1', '2']);
  expect(find(units, 'tinh mau h', AFTER)).toEqual(['2', '1']);
});

test('a unit is found once, also by a name it bears at another time', () => {
  const renamed = unit('1', { name: 'Cũ Một', until: CHANGE }, { name: 'Mới Một', from: CHANGE });
  const book = openUnitSearchBook([renamed]);
  const names = (text: string, day: Day) =>
    findUnits(book, text, day).map(({ version, isOfDay }) => [version.name, isOfDay]);
  expect(names('một', BEFORE)).toEqual([['Cũ Một', true]]);
  expect(names('một', AFTER)).toEqual([['Mới Một', true]]);
  expect(names('cũ', AFTER)).toEqual([['Cũ Một', false]]);
});

test('every unit that ever lives is found by its code, and on its days before the others', () => {
  fc.assert(
    fc.property(grownOrganisation, fc.constantFrom(...DAYS), ({ organisation }, day) => {
      const book = openUnitSearchBook(organisation.units);
      for (const each of organisation.units) {
        const version = versionOn(each, day);
        const shown = version ?? each.versions[0];
        const found = findUnits(book, shown.code, day);
        if (livesWithinADay(each)) expect(found.map((one) => one.unit)).not.toContain(each);
        else if (version === undefined) {
          const isEmpty = shown.period.from >= shown.period.until;
          expect(isEmpty || found.some((one) => one.unit === each)).toBe(true);
        } else expect(found[0]).toEqual({ unit: each, version, isOfDay: true });
        const bearers = found.filter((one) => one.version.code === shown.code);
        const ofDay = bearers.map(({ isOfDay }) => isOfDay);
        expect(ofDay).toEqual(ofDay.toSorted((one, other) => Number(other) - Number(one)));
        expect(new Set(found.map((one) => one.unit)).size).toBe(found.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('any text is only a text: what is found has each of its words', () => {
  const signs = fc.constantFrom('%', '_', "'", '"', '<', '\\', '$', '(', '*', 'a', 'đ', 'Ă', ' ');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 6 }), (text) => {
      const units = [unit('1', { name: `Xã ${text}` }), unit('2', { name: 'Khác' })];
      const found = find(units, text, START);
      const hasWord = /[^\s'"(]/u.test(text);
      expect(found.includes('1')).toBe(hasWord);
      const isOfSecond = 'khac'.startsWith(foldText(text)) && foldText(text) !== '';
      expect(found.includes('2')).toBe(isOfSecond);
    }),
  );
});
