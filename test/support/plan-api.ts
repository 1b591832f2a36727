import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const PLAN_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-plan': [
    'GET /api/v1/plan',
    'GET /api/v1/plan/parts',
    'GET /api/v1/tasks',
    'GET /api/v1/tasks/:task',
  ],
  'give-target': ['POST /api/v1/plan/targets'],
  'set-plan-rule': [
    'POST /api/v1/plan/rules',
    'PUT /api/v1/plan/rules/:rule',
    'PUT /api/v1/plan/bounds/:period/:unit',
  ],
  'set-task': ['POST /api/v1/tasks', 'DELETE /api/v1/tasks/:task'],
  'report-task': ['PUT /api/v1/tasks/:task/progress'],
  'confirm-task': ['PUT /api/v1/tasks/:task/confirmation'],
};

const UNIT = '{unit}';
const TASK = { path: { task: '{task}' } };
const RULE = { kind: 'tasks', name: 'Theo nhiệm vụ', basis: 'Quyết định 1', from: '2025-01-01' };

/** The rule that tests which walk all routes make, to be asked for by its id. */
export const RULE_TO_MAKE = { ...RULE, until: '2025-02-01' };

/** The task that they make. */
export const TASK_TO_SET = { title: 'Kiểm kê', product: 'Biên bản', dueDay: '2025-06-30' };

/** A sound request for each of its routes. */
export const PLAN_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  'GET /api/v1/plan': { query: { unit: UNIT, period: '2025' } },
  'GET /api/v1/plan/parts': { query: { unit: UNIT, period: '2025', indicator: 'people' } },
  'POST /api/v1/plan/targets': {
    body: { year: '2025', indicator: 'people', targets: [{ unit: UNIT, value: '5', seen: '0' }] },
  },
  'POST /api/v1/plan/rules': { body: { unit: UNIT, ...RULE, from: '2025-03-01' } },
  'PUT /api/v1/plan/rules/:rule': { path: { rule: '{planRule}' }, body: RULE_TO_MAKE },
  'PUT /api/v1/plan/bounds/:period/:unit': {
    path: { period: '2025', unit: UNIT },
    body: { comparison: 'greater-than', percent: '50', source: 'Báo cáo số 1' },
  },
  'GET /api/v1/tasks': { query: { unit: UNIT } },
  'GET /api/v1/tasks/:task': TASK,
  'POST /api/v1/tasks': { body: { plan: UNIT, ...TASK_TO_SET, places: [{ lead: UNIT }] } },
  'PUT /api/v1/tasks/:task/progress': { ...TASK, body: { action: 'acknowledge' } },
  'PUT /api/v1/tasks/:task/confirmation': { ...TASK, body: { action: 'confirm' } },
  'DELETE /api/v1/tasks/:task': TASK,
};
