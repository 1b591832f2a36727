import { DOCUMENT_STATUSES } from '#documents/model/document-problem-status.ts';
import { DOCUMENT_PROBLEM_TEXTS } from '#documents/model/document-problem-texts.ts';
import type { DocumentFacts } from '#documents/model/document-problems.ts';
import { PLAN_STATUSES } from '#plans/model/plan-problem-status.ts';
import { PLAN_PROBLEM_TEXTS } from '#plans/model/plan-problem-texts.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { DIRECTIVE_STATUSES } from '#directives/model/directive-problem-status.ts';
import { DIRECTIVE_PROBLEM_TEXTS } from '#directives/model/directive-problem-texts.ts';
import type { DirectiveFacts } from '#directives/model/directive-problems.ts';
import { ACTIVITY_STATUSES } from '#activities/model/activity-problem-status.ts';
import { ACTIVITY_PROBLEM_TEXTS } from '#activities/model/activity-problem-texts.ts';
import type { ActivityFacts } from '#activities/model/activity-problems.ts';
import { REPORT_STATUSES } from '#reports/model/report-problem-status.ts';
import { REPORT_PROBLEM_TEXTS } from '#reports/model/report-problem-texts.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { CONFERENCE_STATUSES } from '#conference/model/conference-problem-status.ts';
import { CONFERENCE_PROBLEM_TEXTS } from '#conference/model/conference-problem-texts.ts';
import type { ConferenceFacts } from '#conference/model/conference-problems.ts';
import { ARTICLE_STATUSES } from '#publication/model/article-problem-status.ts';
import { ARTICLE_PROBLEM_TEXTS } from '#publication/model/article-problem-texts.ts';
import type { ArticleFacts } from '#publication/model/article-problems.ts';

/** Why the rooms of the cycle above figures, and the writing of their documents, refuse something. */
export type RoomFacts = DocumentFacts &
  PlanFacts &
  DirectiveFacts &
  ActivityFacts &
  ReportFacts &
  ConferenceFacts &
  ArticleFacts;

export const ROOM_STATUSES = {
  ...DOCUMENT_STATUSES,
  ...PLAN_STATUSES,
  ...DIRECTIVE_STATUSES,
  ...ACTIVITY_STATUSES,
  ...REPORT_STATUSES,
  ...CONFERENCE_STATUSES,
  ...ARTICLE_STATUSES,
};

export const ROOM_PROBLEM_TEXTS = {
  en: {
    ...DOCUMENT_PROBLEM_TEXTS.en,
    ...PLAN_PROBLEM_TEXTS.en,
    ...DIRECTIVE_PROBLEM_TEXTS.en,
    ...ACTIVITY_PROBLEM_TEXTS.en,
    ...REPORT_PROBLEM_TEXTS.en,
    ...CONFERENCE_PROBLEM_TEXTS.en,
    ...ARTICLE_PROBLEM_TEXTS.en,
  },
  vi: {
    ...DOCUMENT_PROBLEM_TEXTS.vi,
    ...PLAN_PROBLEM_TEXTS.vi,
    ...DIRECTIVE_PROBLEM_TEXTS.vi,
    ...ACTIVITY_PROBLEM_TEXTS.vi,
    ...REPORT_PROBLEM_TEXTS.vi,
    ...CONFERENCE_PROBLEM_TEXTS.vi,
    ...ARTICLE_PROBLEM_TEXTS.vi,
  },
};
