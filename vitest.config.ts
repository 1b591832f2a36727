import { defineConfig } from 'vitest/config';

const GOLDEN = 'test/journeys/golden.test.ts';

/** How long people are waited for on a machine that others use as well; no measure of a screen's speed. */
const PATIENCE = {
  expect: { poll: { timeout: 30_000 } },
  testTimeout: 180_000,
  // A very large organisation is made once.
  hookTimeout: 300_000,
};

/** Set by .ci/run, which lets the faults run in full afterwards: they need not run small before. */
const ARE_FAULTS_APART = process.env['MIDYEAR_FAULTS'] === 'apart';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'model',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [
            ...['test/data/**', 'test/journeys/**'],
            ...(ARE_FAULTS_APART ? ['test/faults/**'] : []),
          ],
          setupFiles: ['test/support/bounded-properties.ts'],
          // Properties take their time on a machine that others use as well.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The same faults many more times; npm run test:faults.
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          env: { MIDYEAR_FAULTS: 'full' },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        // What people do, each file in a browser and by a server of its own; npm run journeys.
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          exclude: [GOLDEN],
          maxWorkers: 2,
          ...PATIENCE,
        },
      },
      {
        // The whole cycle once, after the other journeys: it has the second in which a figure is right everywhere.
        test: { name: 'golden', include: [GOLDEN], sequence: { groupOrder: 1 }, ...PATIENCE },
      },
      {
        // Against real data that is not part of the project; npm run test:data.
        test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
