import { ACCOUNT_EVENT_TEXTS } from '#people/model/audit-log/account-event-texts.ts';
import { PLAN_EVENT_TEXTS } from '#plans/model/plan-event-texts.ts';
import { DIRECTIVE_EVENT_TEXTS } from '#directives/model/directive-event-texts.ts';
import { ACTIVITY_EVENT_TEXTS } from '#activities/model/activity-event-texts.ts';
import { REPORT_EVENT_TEXTS } from '#reports/model/report-event-texts.ts';
import { CONFERENCE_EVENT_TEXTS } from '#conference/model/conference-event-texts.ts';
import { ARTICLE_EVENT_TEXTS } from '#publication/model/article-event-texts.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { PERSON_EVENT_TEXTS } from '#people/model/audit-log/person-event-texts.ts';
import { DOCUMENT_EVENT_TEXTS } from './document-event-texts.ts';
import { FILE_EVENT_TEXTS } from './file-event-texts.ts';
import { FIGURE_EVENT_TEXTS } from './figure-event-texts.ts';
import { ORGANISATION_EVENT_TEXTS } from './organisation-event-texts.ts';

const ALL = [
  ACCOUNT_EVENT_TEXTS,
  PERSON_EVENT_TEXTS,
  ORGANISATION_EVENT_TEXTS,
  FIGURE_EVENT_TEXTS,
  FILE_EVENT_TEXTS,
  DOCUMENT_EVENT_TEXTS,
  PLAN_EVENT_TEXTS,
  DIRECTIVE_EVENT_TEXTS,
  ACTIVITY_EVENT_TEXTS,
  REPORT_EVENT_TEXTS,
  CONFERENCE_EVENT_TEXTS,
  ARTICLE_EVENT_TEXTS,
] as const;

/** A sentence for every kind of event; `test/api/event-texts.test.ts` sees that no kind is forgotten. */
export const EVENT_TEXTS: EventTexts = {
  vi: Object.assign({}, ...ALL.map(({ vi }) => vi)) as EventTexts['vi'],
  en: Object.assign({}, ...ALL.map(({ en }) => en)) as EventTexts['en'],
};
