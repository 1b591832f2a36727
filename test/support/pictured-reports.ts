import { askForReport } from '#reports/server/requests/ask-for-report.ts';
import { screensOf, type PicturedScreen, type PicturedServer } from './pictured-screen.ts';
import { REQUEST_WISH } from './report-deeds.ts';

/** The screens of who has sent reports, of what is asked, and of difficulties. */
export const PICTURED_REPORTS: readonly PicturedScreen[] = [
  ...screensOf('sample', {
    reports: ['/reports', '.missing-units li'],
    'reports-late': ['/reports?state=late', '.data-table tbody a'],
    'report-request': [requestOfSample, '.outline-lines li'],
    'report-request-new': ['/reports/requests/new', '.due-day-fields .field'],
    'report-difficulties': ['/reports/difficulties', '.difficulties > li'],
    'report-request-unknown': [`/reports/requests/${'0'.repeat(36)}`, '.empty-state'],
  }),
  {
    ...{ name: 'report-request-change', store: 'sample', address: requestOfSample },
    steps: (page) => page.locator('.reports-page > .reports-actions > .button').click(),
    whole: '.due-day-fields .field',
  },
  {
    ...{ name: 'report-difficulty-answer', store: 'sample', address: '/reports/difficulties' },
    steps: (page) => page.locator('.difficulties .deed-place button').first().click(),
    whole: '.change-form textarea',
  },
  {
    ...{ name: 'approval-rule', store: 'sample', address: '/reports' },
    steps: (page) => page.locator('.reports-section .deed-place button').click(),
    whole: '.change-form select',
  },
  ...screensOf('empty', {
    'reports-empty': ['/reports', '.empty-state'],
    'report-request-new-empty': ['/reports/requests/new', '.empty-state'],
    'report-difficulties-empty': ['/reports/difficulties', '.empty-state'],
  }),
  ...screensOf('very-large', {
    'reports-large': [reportsOfMany, '.missing-units li'],
  }),
];

async function requestOfSample({ database }: PicturedServer): Promise<string> {
  const [request] = await database.query<{ readonly id: string }>(
    'select id from report_request order by id limit 1',
  );
  if (request === undefined) throw new Error('report_request: expected that of the sample');
  return `/reports/requests/${request.id}`;
}

async function reportsOfMany({ database }: PicturedServer): Promise<string> {
  const [top] = await database.query<{ readonly id: string }>(
    `select unit.id from unit_version join unit on unit.number = unit_version.unit
     where parent is null and recorded_until is null limit 1`,
  );
  if (top === undefined) throw new Error('unit: expected one above all others');
  const dueDays = [
    { level: 'office', day: '2026-06-15' },
    { level: 'commune', day: '2026-06-18' },
  ];
  const wish = { ...REQUEST_WISH, unit: top.id, period: '2026-H1', dueDays };
  await database.transaction((tx) =>
    askForReport(tx, { wish, sentDay: '2026-06-01', actor: 'sample' }),
  );
  return '/reports';
}
