import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { formatFraction, parseFraction } from '#kernel/fraction.ts';
import { ALWAYS } from '#kernel/period.ts';
import { assembleOrganisation } from '#organisation/model/tables/assemble-organisation.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import { successionLines, unitLines } from '#organisation/model/tables/organisation-tables.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { openPlacing } from '#organisation/model/succession/placement.ts';
import { previewReorganisation } from './preview-reorganisation.ts';
import { reorganise } from './reorganise.ts';
import type { Reorganisation, ReorganisationStep } from './reorganisation.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Shares } from '#organisation/model/succession/succession.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';

const EVE = day('2024-12-31');
const ON = day('2025-01-01');

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

function id(text: string): UnitId {
  return text as UnitId;
}

function share(whole?: string): Shares {
  return { whole: whole === undefined ? undefined : parseFraction(whole), byBasis: new Map() };
}

/** R above the provinces P and Q; A, B and C in P, D in Q. Ids are the first codes. */
function small(): Organisation {
  const unit = (code: string, level: string, parent?: string) => ({
    id: id(code),
    versions: [
      {
        code,
        name: `Unit ${code}`,
        nameEn: '',
        level,
        type: '',
        parent: parent === undefined ? undefined : id(parent),
        period: ALWAYS,
      },
    ] as const,
  });
  const provinces = [unit('P', 'province', 'R'), unit('Q', 'province', 'R')];
  const communes = [
    unit('A', 'commune', 'P'),
    unit('B', 'commune', 'P'),
    unit('C', 'commune', 'P'),
    unit('D', 'commune', 'Q'),
  ];
  return {
    units: [unit('R', 'whole'), ...provinces, ...communes],
    successions: [],
    changes: [],
    hierarchies: [],
  };
}

interface Tried {
  readonly after: Organisation;
  readonly refused: readonly string[];
}

function take(steps: readonly ReorganisationStep[], before = small(), on = ON): Tried {
  const refused: string[] = [];
  const report = ({ code }: { readonly code: string }) => refused.push(code);
  const after = reorganise(before, { on, legalBasis: 'Decision 1', steps }, { bases: [], report });
  return { after, refused };
}

/** Where what a unit told on the eve lies on the day: `unit share`, an asterisk where it is held. */
function whereGoes(after: Organisation, unit: string): string[] {
  const tree = treeOn(after.units, ON);
  const placing = openPlacing(openSuccessionBook(after));
  const journey = { unit: id(unit), from: EVE, basis: undefined, manner: 'divided' as const };
  return placing
    .place(tree, journey)
    .rests.map(
      ({ at, share: part, isHeld }) =>
        `${tree.nodes[at]?.unit} ${formatFraction(part)}${isHeld ? '*' : ''}`,
    )
    .sort();
}

/** Each code of the eve with where it goes, by the codes of the day, once written and read again. */
function asRead(after: Organisation): Record<string, string[]> {
  const problems: unknown[] = [];
  const read = assembleOrganisation(organisationRows(after), (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  return goingByCode(read);
}

function goingByCode(organisation: Organisation): Record<string, string[]> {
  const tree = treeOn(organisation.units, ON);
  const codeOf = new Map(tree.nodes.map(({ unit, version }) => [String(unit), version.code]));
  const tellers = organisation.units.filter((unit) => versionOn(unit, EVE) !== undefined);
  return Object.fromEntries(
    tellers.map((unit) => {
      const going = whereGoes(organisation, unit.id).map((text) => {
        const [to = '', part = ''] = text.split(' ');
        return `${codeOf.get(to)} ${part}`;
      });
      return [versionOn(unit, EVE)?.code ?? '', going.sort()];
    }),
  );
}

const EVERY_KIND: Record<string, readonly ReorganisationStep[]> = {
  rename: [{ kind: 'rename', unit: id('A'), name: 'New name' }],
  recode: [{ kind: 'recode', unit: id('A'), code: 'A9' }],
  move: [{ kind: 'move', unit: id('A'), parent: id('Q'), level: 'ward' }],
  'a swap of codes': [
    { kind: 'recode', unit: id('A'), code: 'B' },
    { kind: 'recode', unit: id('B'), code: 'A' },
  ],
  'a merger into one of them': [{ kind: 'merge', units: [id('A'), id('B')], into: id('A') }],
  'a merger into one that is renamed the same day': [
    { kind: 'merge', units: [id('A'), id('B')], into: id('A') },
    { kind: 'rename', unit: id('A'), name: 'Both' },
  ],
  'a merger into one that takes over the other’s code': [
    { kind: 'merge', units: [id('A'), id('B')], into: id('A') },
    { kind: 'recode', unit: id('A'), code: 'B' },
  ],
  'a merger into a new unit under an old code': [
    {
      kind: 'create',
      unit: { id: id('new'), code: 'A', name: 'New', level: 'commune', parent: id('Q') },
    },
    { kind: 'merge', units: [id('A'), id('B')], into: id('new') },
  ],
  'a split of which one share is not told': [
    {
      kind: 'split',
      unit: id('A'),
      parts: [
        { to: id('B'), shares: share('1/3') },
        { to: id('C'), shares: share() },
      ],
    },
  ],
  'a part that leaves a unit which is moved as well': [
    { kind: 'transfer', unit: id('A'), part: { to: id('B'), shares: share('0.2') } },
    { kind: 'move', unit: id('A'), parent: id('Q') },
  ],
  'a part that arrives at a unit which is recoded as well': [
    { kind: 'transfer', unit: id('A'), part: { to: id('B'), shares: share('0.2') } },
    { kind: 'recode', unit: id('B'), code: 'B7' },
  ],
  'a part of what has just been merged': [
    { kind: 'merge', units: [id('B')], into: id('A') },
    { kind: 'transfer', unit: id('A'), part: { to: id('C'), shares: share('0.2') } },
  ],
  'a new unit under an old code that gives a part at once': [
    {
      kind: 'create',
      unit: { id: id('new'), code: 'A', name: 'New', level: 'commune', parent: id('P') },
    },
    { kind: 'merge', units: [id('A')], into: id('new') },
    { kind: 'transfer', unit: id('new'), part: { to: id('C'), shares: share('0.25') } },
  ],
  'a new unit under an old code that gives a part and is not said to keep the rest': [
    {
      kind: 'create',
      unit: { id: id('new'), code: 'A', name: 'New', level: 'commune', parent: id('P') },
    },
    { kind: 'merge', units: [id('A')], into: id('new') },
    {
      kind: 'exchange',
      parts: [{ from: id('new'), to: id('C'), shares: share('0.25') }],
      ending: [],
    },
  ],
  'a part given from unit to unit below a superior that is recoded': [
    {
      kind: 'exchange',
      parts: [{ from: id('A'), to: id('B'), shares: share('0.25') }],
      ending: [],
    },
    { kind: 'recode', unit: id('P'), code: 'P9' },
  ],
  'a dissolution': [{ kind: 'dissolve', unit: id('A') }],
  'an exchange of parts': [
    {
      kind: 'exchange',
      parts: [
        { from: id('A'), to: id('B'), shares: share('0.1') },
        { from: id('B'), to: id('A'), shares: share() },
        { from: id('B'), to: id('D'), shares: share() },
      ],
      ending: [],
    },
  ],
  'a unit that lives within the day': [
    {
      kind: 'create',
      unit: { id: id('new'), code: 'T', name: 'Passing', level: 'commune', parent: id('P') },
    },
    { kind: 'merge', units: [id('A'), id('B')], into: id('new') },
    {
      kind: 'split',
      unit: id('new'),
      parts: [
        { to: id('C'), shares: share('0.5') },
        { to: id('D'), shares: share('0.5') },
      ],
    },
  ],
};

describe('a reorganisation', () => {
  test.each(Object.entries(EVERY_KIND))(
    'by %s is written so that it reads back the same',
    (_name, steps) => {
      const { after, refused } = take(steps);
      expect(refused).toEqual([]);
      expect(asRead(after)).toEqual(goingByCode(after));
      const again = assembleOrganisation(organisationRows(after), () => undefined);
      const written = (organisation: Organisation) => {
        const rows = organisationRows(organisation);
        return [...[...unitLines(rows)].sort(), ...[...successionLines(rows)].sort()];
      };
      expect(written(again)).toEqual(written(after));
    },
  );

  test('keeps the identity of a unit that is renamed, recoded and moved', () => {
    const { after } = take([
      { kind: 'rename', unit: id('A'), name: 'New name' },
      { kind: 'recode', unit: id('A'), code: 'A9' },
      { kind: 'move', unit: id('A'), parent: id('Q') },
    ]);
    const unit = after.units.find((each) => each.id === 'A');
    expect(unit?.versions.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['A', 'Unit A', 'P'],
      ['A9', 'New name', 'Q'],
    ]);
    expect(after.changes.map(({ legalBasis }) => legalBasis)).toEqual(['Decision 1']);
    expect(whereGoes(after, 'A')).toEqual(['A 1']);
  });

  test('gives a unit read from a table its identity through renames, recodes, moves and exchanged codes', () => {
    const { after } = take(EVERY_KIND['a swap of codes'] ?? []);
    const read = assembleOrganisation(organisationRows(after), () => undefined);
    const codes = read.units.map(({ versions }) => versions.map(({ code }) => code).join(' '));
    expect(codes.filter((each) => each.includes(' ')).sort()).toEqual(['A B', 'B A']);
  });

  test('takes its steps in order: a later one divides what an earlier one brought together', () => {
    const { after } = take(EVERY_KIND['a part of what has just been merged'] ?? []);
    expect(whereGoes(after, 'A')).toEqual(['A 0.8', 'C 0.2']);
    expect(whereGoes(after, 'B')).toEqual(['A 0.8', 'C 0.2']);
  });

  test('gives nothing away of what comes only after', () => {
    const { after } = take([
      {
        kind: 'create',
        unit: { id: id('new'), code: 'N', name: 'New', level: 'commune', parent: id('P') },
      },
      { kind: 'merge', units: [id('A')], into: id('new') },
      { kind: 'transfer', unit: id('new'), part: { to: id('C'), shares: share('0.5') } },
      { kind: 'merge', units: [id('B')], into: id('new') },
    ]);
    expect(whereGoes(after, 'A')).toEqual(['C 0.5', 'new 0.5']);
    expect(whereGoes(after, 'B')).toEqual(['new 1']);
  });

  test('divides a second time only what the first time has left', () => {
    const half = (to: string) => ({ to: id(to), shares: share('0.5') });
    const { after } = take([
      {
        kind: 'create',
        unit: { id: id('new'), code: 'N', name: 'New', level: 'commune', parent: id('P') },
      },
      { kind: 'merge', units: [id('A')], into: id('new') },
      { kind: 'exchange', parts: [{ from: id('new'), ...half('C') }], ending: [] },
      { kind: 'exchange', parts: [{ from: id('new'), ...half('D') }], ending: [] },
    ]);
    expect(whereGoes(after, 'A')).toEqual(['C 0.5', 'D 0.25', 'new 0.25']);
  });

  test('lets the parts of one exchange leave at once', () => {
    const { after } = take([
      {
        kind: 'exchange',
        parts: [
          { from: id('A'), to: id('B'), shares: share('0.5') },
          { from: id('B'), to: id('A'), shares: share('0.5') },
        ],
        ending: [],
      },
    ]);
    expect(whereGoes(after, 'A')).toEqual(['A 0.5', 'B 0.5']);
    expect(whereGoes(after, 'B')).toEqual(['A 0.5', 'B 0.5']);
  });

  test('may follow another of the same day', () => {
    const first = take([{ kind: 'merge', units: [id('B')], into: id('A') }]).after;
    const { after, refused } = take([{ kind: 'merge', units: [id('A')], into: id('C') }], first);
    expect(refused).toEqual([]);
    expect(whereGoes(after, 'B')).toEqual(['C 1']);
    expect(asRead(after)).toEqual(goingByCode(after));
  });
});

test('a unit may give what it was given the same day, on more than one day', () => {
  const handThrough = (from: string, to: string): ReorganisationStep[] => [
    { kind: 'transfer', unit: id(from), part: { to: id(to), shares: share('0.5') } },
    { kind: 'transfer', unit: id(to), part: { to: id('D'), shares: share('0.5') } },
  ];
  const first = take(handThrough('A', 'B'), small(), EVE).after;
  const { after, refused } = take(handThrough('C', 'B'), first);
  expect(refused).toEqual([]);
  expect(new Set(after.units.map((unit) => unit.id)).size).toBe(after.units.length);
  expect(whereGoes(after, 'C')).toEqual(['B 0.25', 'C 0.5', 'D 0.25']);
});

test('a day read from a table may be reorganised further, past units that lived within it', () => {
  const first = take([
    { kind: 'merge', units: [id('A')], into: id('B') },
    { kind: 'transfer', unit: id('B'), part: { to: id('D'), shares: share('0.5') } },
  ]).after;
  const read = assembleOrganisation(organisationRows(first), () => undefined);
  const named = (code: string) =>
    read.units.find((unit) => versionOn(unit, ON)?.code === code)?.id ?? id(code);
  const { after, refused } = take(
    [{ kind: 'transfer', unit: named('B'), part: { to: named('C'), shares: share('0.5') } }],
    read,
  );
  expect(refused).toEqual([]);
  expect(goingByCode(after)['A']).toEqual(['B 0.25', 'C 0.25', 'D 0.5']);
  expect(asRead(after)).toEqual(goingByCode(after));
});

describe('a unit made out of none', () => {
  const making = (made: string, legalBasis: string): Reorganisation => {
    const unit = { id: id(made), code: made, name: made, level: 'commune', parent: id('P') };
    return { on: day('2025-07-01'), legalBasis, steps: [{ kind: 'create', unit }] };
  };

  test('says by what it was made, and goes on saying so when another is made on that day', () => {
    const options = { bases: [], report: () => undefined };
    const first = reorganise(small(), making('X', 'Decree 1'), options);
    const second = reorganise(first, making('Y', 'Decree 2'), options);
    const told = second.successions.map(({ kind, to, legalBasis }) => [kind, to, legalBasis]);
    expect(told).toEqual([
      ['create', 'X', 'Decree 1'],
      ['create', 'Y', 'Decree 2'],
    ]);
  });
});

describe('a reorganisation is refused', () => {
  test.each<[string, readonly ReorganisationStep[]]>([
    ['unit-not-there', [{ kind: 'rename', unit: id('Z'), name: 'Nobody' }]],
    [
      'unit-not-there',
      [
        { kind: 'dissolve', unit: id('A') },
        { kind: 'merge', units: [id('A')], into: id('B') },
      ],
    ],
    [
      'already-there',
      [{ kind: 'create', unit: { id: id('A'), code: 'X', name: '', level: '', parent: id('P') } }],
    ],
    ['merges-nothing', [{ kind: 'merge', units: [id('A')], into: id('A') }]],
    ['units-left-below', [{ kind: 'dissolve', unit: id('Q') }]],
    ['code-taken', [{ kind: 'recode', unit: id('A'), code: 'B' }]],
    ['two-roots', [{ kind: 'move', unit: id('A'), parent: undefined }]],
    ['circle-of-superiors', [{ kind: 'move', unit: id('P'), parent: id('A') }]],
    [
      'shares-above-one',
      [{ kind: 'split', unit: id('A'), parts: [{ to: id('B'), shares: share('1.5') }] }],
    ],
  ])('as %s', (code, steps) => {
    expect(take(steps).refused).toContain(code);
  });

  test('where it makes a unit that lived before', () => {
    const ended = take([{ kind: 'dissolve', unit: id('A') }]).after;
    const again = { id: id('A'), code: 'X', name: '', level: '', parent: id('P') };
    const { refused } = take([{ kind: 'create', unit: again }], ended, day('2026-01-01'));
    expect(refused).toEqual(['already-there']);
  });

  test('when something later has been decided already', () => {
    const later = take([{ kind: 'rename', unit: id('A'), name: 'New' }]).after;
    expect(take([{ kind: 'dissolve', unit: id('B') }], later, EVE).refused).toEqual([
      'later-events',
    ]);
  });
});

describe('a preview', () => {
  const preview = (steps: readonly ReorganisationStep[]) =>
    previewReorganisation(
      small(),
      { on: ON, legalBasis: '', steps },
      { bases: [], report: () => undefined },
    );

  test('names the units that open, close and change', () => {
    const { opens, closes, changes } = preview([
      {
        kind: 'create',
        unit: { id: id('new'), code: 'N', name: 'New', level: 'commune', parent: id('P') },
      },
      { kind: 'merge', units: [id('A'), id('B')], into: id('new') },
      { kind: 'rename', unit: id('P'), name: 'Renamed' },
    ]);
    expect([opens, closes, changes].map((units) => units.map(({ unit }) => unit))).toEqual([
      ['new'],
      ['A', 'B'],
      ['P'],
    ]);
  });

  test('says which series go on, join, are divided or held, and why', () => {
    const { series } = preview([
      { kind: 'merge', units: [id('A')], into: id('B') },
      {
        kind: 'split',
        unit: id('C'),
        parts: [
          { to: id('D'), shares: share() },
          { to: id('B'), shares: share() },
        ],
      },
    ]);
    const told = series.map(({ unit, outcome, why, notContinuable }) => [
      unit,
      outcome,
      why,
      notContinuable.toSorted(),
    ]);
    expect(told).toEqual([
      ['A', 'joins', undefined, []],
      ['B', 'joins', undefined, []],
      ['C', 'held', 'share-unknown', ['B', 'D', 'P', 'Q']],
      ['D', 'joins', undefined, []],
    ]);
    expect(preview([{ kind: 'dissolve', unit: id('A') }]).series[0]).toMatchObject({
      outcome: 'held',
      why: 'no-heir',
    });
  });
});
