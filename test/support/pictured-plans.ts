import type { PicturedScreen } from './pictured-screen.ts';

/** The screens of plans and tasks. */
export const PICTURED_PLANS: readonly PicturedScreen[] = [
  { ...{ name: 'plan', store: 'sample', address: '/plan' }, whole: '.plan-key' },
  {
    ...{ name: 'plan-parts', store: 'sample', address: '/plan?parts=home_visits' },
    whole: '.target-field input',
  },
  {
    ...{ name: 'plan-rule', store: 'sample', address: '/plan' },
    steps: (page) => page.locator('.whole-deeds button').first().click(),
    whole: '.change-form',
  },
  { ...{ name: 'tasks', store: 'sample', address: '/tasks' }, whole: '.data-table a' },
  {
    ...{ name: 'task', store: 'sample', address: '/tasks' },
    through: '.data-table a',
    whole: '.task-history li',
  },
  {
    ...{ name: 'task-form', store: 'sample', address: '/tasks' },
    steps: (page) => page.locator(".plan-pickers button[data-rank='main']").click(),
    whole: '.change-form textarea',
  },
  { ...{ name: 'plan-empty', store: 'empty', address: '/plan' }, whole: 'h1' },
];
