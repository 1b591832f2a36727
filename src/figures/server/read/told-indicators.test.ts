import { expect, test } from 'vitest';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { readToldIndicators } from './told-indicators.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Province,province,R,,
A,A,unit,P,,
B,B,unit,P,,`,
  figures: `A,2025,people,10
A,2024,people,9
A,2024,events,1
B,2025,events,3`,
};

eachStore('what units have told themselves', (store) => {
  test('is not what those below them told, nor what was withdrawn', async () => {
    const { database } = store;
    const { organisation, numberOf } = await tellStore(database, TABLES);
    const known = await loadIndicators(database);
    const tree = treeOn(organisation.units, day('2025-12-31'));
    const codes = ['R', 'P', 'A', 'B'];
    const numbers = codes.map((code) => {
      const unit = tree.nodes[tree.positionByCode.get(code) ?? -1]?.unit;
      return (unit && numberOf.get(unit)) ?? -1;
    });
    const told = async () => {
      const rows = await readToldIndicators(database, numbers);
      const named = rows.map(({ unit, indicator }) => {
        const code = known.byNumber.get(indicator)?.indicator.code;
        return `${codes[numbers.indexOf(unit)]} ${code}`;
      });
      return named.toSorted();
    };
    expect(await told()).toEqual(['A events', 'A people', 'B events']);
    await database.query(
      `insert into figure (value, event, accepted_event, period, unit, indicator, version, change)
       select null, event, null, period, unit, indicator, version + 1, 'w' from figure
       where unit = $1`,
      [numbers[3] ?? -1],
    );
    expect(await told()).toEqual(['A events', 'A people']);
  });
});
