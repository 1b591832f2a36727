import { PLAN_OPERATIONS, PLAN_REQUESTS } from './plan-api.ts';
import { DIRECTIVE_OPERATIONS, DIRECTIVE_REQUESTS } from './directive-api.ts';
import { ACTIVITY_OPERATIONS, ACTIVITY_REQUESTS } from './activity-api.ts';
import { REPORT_OPERATIONS, REPORT_REQUESTS } from './report-api.ts';
import { CONFERENCE_OPERATIONS, CONFERENCE_REQUESTS } from './conference-api.ts';
import { ARTICLE_OPERATIONS, ARTICLE_REQUESTS } from './article-api.ts';
import type { SoundRequest } from './sound-request.ts';

/** Sound requests of the rooms of the cycle above figures. */
export const ROOM_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  ...PLAN_REQUESTS,
  ...DIRECTIVE_REQUESTS,
  ...ACTIVITY_REQUESTS,
  ...REPORT_REQUESTS,
  ...CONFERENCE_REQUESTS,
  ...ARTICLE_REQUESTS,
};

/** Their operations by verb. */
export const ROOM_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  ...PLAN_OPERATIONS,
  ...DIRECTIVE_OPERATIONS,
  ...ACTIVITY_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...CONFERENCE_OPERATIONS,
  ...ARTICLE_OPERATIONS,
};
