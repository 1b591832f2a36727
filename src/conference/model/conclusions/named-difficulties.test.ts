import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredProblem, namedOnce } from './named-difficulties.ts';

const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));

describe('the difficulties of a conclusion', () => {
  test('are named once each, none is lost, and none is added', () => {
    fc.assert(
      fc.property(some, (all) => {
        const named = namedOnce(all);
        expect(new Set(named)).toEqual(new Set(all));
        expect(namedOnce([...named, ...all])).toEqual(named);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test('are open when they come in, and may be answered while the draft names them', () => {
    const written = (ids: readonly string[]) => ids.map((id) => ({ id, text: `khó khăn ${id}` }));
    fc.assert(
      fc.property(some, some, some, (named, before, answered) => {
        const isRefused = named.some((id) => answered.includes(id) && !before.includes(id));
        const problem = answeredProblem(named, { before, answered: written(answered) });
        expect(problem !== undefined).toBe(isRefused);
      }),
    );
    expect(answeredProblem(['a'], { before: [], answered: written(['a']) })).toEqual({
      ...{ code: 'conclusion-difficulty-answered', facts: { text: 'khó khăn a' } },
    });
  });
});
