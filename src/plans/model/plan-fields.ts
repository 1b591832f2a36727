import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

/** Columns of this room that are about a person: none, a task is led by a unit. */
export const PLAN_PERSONAL_FIELDS: readonly PersonalFields[] = [];

const OF_PLANS = 'about units and their plans; free text is no more than the name of a document';

/** Its other columns, with the reason why they are about nobody. */
export const PLAN_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'target',
    columns: ['id', 'changed_event', 'year', 'unit', 'indicator', 'value', 'given_day'],
    why: OF_PLANS,
  },
  {
    table: 'plan_rule',
    columns: [
      ...['id', 'changed_event', 'unit', 'kind', 'name', 'basis', 'valid_from', 'valid_until'],
      ...['weights', 'is_capped'],
    ],
    why: OF_PLANS,
  },
  {
    table: 'plan_bound',
    columns: ['id', 'changed_event', 'unit', 'period', 'comparison', 'percent', 'source'],
    why: OF_PLANS,
  },
  {
    table: 'task',
    columns: [
      ...['id', 'changed_event', 'origin_kind', 'origin', 'title', 'product', 'due_day'],
      ...['lead', 'supporting', 'state', 'note', 'done_day', 'withdrawn_day'],
    ],
    why: 'work of units; its texts are about the work, as their fields say, and lie beside the log',
  },
];
