import { PICTURED_CYCLE } from './pictured-cycle.ts';
import { PICTURED_PEOPLE } from './pictured-people.ts';
import { PICTURED_REPORTS } from './pictured-reports.ts';
import { PICTURED_PLANS } from './pictured-plans.ts';
import { screensOf, type PicturedScreen } from './pictured-screen.ts';

const FIGURES = "[data-emphasis='strong'] .cell-door";
const PARTS = '.trail .trail-part';
const CHANGES = '.organisation-changes';

export const PICTURED_SCREENS: readonly PicturedScreen[] = [
  { name: 'dev-ui', store: 'sample', address: '/dev/ui', whole: '.loading-bars i' },
  ...screensOf('sample', {
    totals: ['/totals', FIGURES],
    'totals-trail': ['/totals?trail=people_examined', PARTS],
    'totals-restated': ['/totals?period=2025-H1&on=2026-06-14&trail=training_rate', PARTS],
    organisation: ['/organisation?on=2025-07-01', CHANGES],
    reorganisations: ['/reorganisations', '.data-table'],
    'reorganisation-form': ['/reorganisations/new?kind=merge', 'form'],
    unknown: ['/nowhere', 'h1'],
  }),
  {
    name: 'reorganisation',
    store: 'sample',
    address: '/reorganisations',
    through: '.data-table a',
    whole: '.flow-chart',
  },
  ...PICTURED_PEOPLE,
  ...PICTURED_CYCLE,
  ...PICTURED_REPORTS,
  ...PICTURED_PLANS,
  ...screensOf('empty', {
    'totals-empty': ['/totals', 'h1'],
    'organisation-empty': ['/organisation', 'h1'],
    'reorganisations-empty': ['/reorganisations', 'h1'],
  }),
  ...screensOf('very-large', {
    'totals-large': ['/totals?period=2026-H1&trail=i0', PARTS],
    'organisation-large': ['/organisation', CHANGES],
  }),
];
