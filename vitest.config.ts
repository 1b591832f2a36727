import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'model',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/data/**', 'test/journeys/**'],
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
        // What people do, in a browser, one after the other; npm run journeys.
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          // How long is waited for a screen on a machine that others use as well; no measure of its speed.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 180_000,
          // A very large organisation is made once.
          hookTimeout: 300_000,
        },
      },
      {
        // Against real data that is not part of the project; npm run test:data.
        test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
