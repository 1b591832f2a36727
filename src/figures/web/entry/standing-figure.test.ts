import { describe, expect, test } from 'vitest';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { standingFigure, type StandingFigure } from './standing-figure.ts';

function read(version: number, state: FigureVersion['state'] = 'submitted'): FigureVersion {
  return {
    ...{ version, state, value: String(version), tag: `${version}s`, change: 'told' },
    ...{ actor: 'operator', at: '2026-11-23T08:54:00Z', source: { kind: 'form' } },
  };
}

function answered(version: number, state: StandingFigure['state'] = 'submitted'): StandingFigure {
  const tag = `${version}${state === 'accepted' ? 'a' : 's'}`;
  return { version, tag, state, value: `own ${version}` };
}

describe('a figure as it stands', () => {
  test('is none that nobody has told', () => {
    expect(standingFigure(undefined, undefined)).toMatchObject({ version: 0, value: null });
  });

  test('is what one has just written, before it was read again', () => {
    expect(standingFigure(undefined, answered(1)).value).toBe('own 1');
    expect(standingFigure(read(1), answered(2)).value).toBe('own 2');
    expect(standingFigure(read(2), answered(2, 'accepted')).state).toBe('accepted');
  });

  test('is what others wrote after that', () => {
    expect(standingFigure(read(3), answered(2)).value).toBe('3');
    expect(standingFigure(read(2, 'accepted'), answered(2)).state).toBe('accepted');
  });
});
