import { planTopics } from '#plans/server/plan-topics.ts';
import { directiveTopics } from '#directives/server/directive-topics.ts';
import { activityTopics } from '#activities/server/activity-topics.ts';
import { reportTopics } from '#reports/server/report-topics.ts';
import { conferenceTopics } from '#conference/server/conference-topics.ts';
import { articleTopics } from '#publication/server/article-topics.ts';
import { documentTopics } from '#documents/server/document-topics.ts';
import { fileTopics } from '#platform/server/files/file-topics.ts';
import { periodTopics } from '#cycle/server/period-topics.ts';
import { figureTopics } from '#figures/server/figure-topics.ts';
import { organisationTopics } from '#organisation/server/organisation-topics.ts';
import { peopleTopics } from '#people/server/people-topics.ts';

/** What every feature says of events; `test/api/live-kinds.test.ts` sees that no kind is forgotten. */
export const TOPIC_SOURCES = [
  organisationTopics,
  periodTopics,
  figureTopics,
  peopleTopics,
  fileTopics,
  documentTopics,
  planTopics,
  directiveTopics,
  activityTopics,
  reportTopics,
  conferenceTopics,
  articleTopics,
];
