import type { KeptStore } from './kept-store.ts';

/** A screen that is photographed: of which organisation, at which address. */
export interface PicturedScreen {
  /** How its pictures are named. */
  readonly name: string;
  readonly store: KeptStore;
  readonly address: string;
  /** A selector of what stands there once the screen is whole. */
  readonly whole: string;
}

const ROWS = '.data-table tbody tr';

export const PICTURED_SCREENS: readonly PicturedScreen[] = [
  { name: 'dev-ui', store: 'sample', address: '/dev/ui', whole: 'h1' },
  { name: 'totals', store: 'sample', address: '/totals', whole: ROWS },
  {
    name: 'totals-trail',
    store: 'sample',
    address: '/totals?period=2026-H1&trail=people_examined',
    whole: ROWS,
  },
  { name: 'organisation', store: 'sample', address: '/organisation', whole: '[role=tree]' },
  { name: 'reorganisations', store: 'sample', address: '/reorganisations', whole: 'h1' },
  { name: 'unknown', store: 'sample', address: '/nowhere', whole: 'h1' },
  { name: 'totals-empty', store: 'empty', address: '/totals', whole: 'h1' },
  { name: 'organisation-empty', store: 'empty', address: '/organisation', whole: 'h1' },
  { name: 'reorganisations-empty', store: 'empty', address: '/reorganisations', whole: 'h1' },
  { name: 'totals-large', store: 'very-large', address: '/totals?period=2026-H1', whole: ROWS },
  {
    name: 'organisation-large',
    store: 'very-large',
    address: '/organisation',
    whole: '[role=tree]',
  },
];
