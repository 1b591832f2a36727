import { periodTopics } from '#cycle/server/period-topics.ts';
import { figureTopics } from '#figures/server/figure-topics.ts';
import { organisationTopics } from '#organisation/server/organisation-topics.ts';
import { peopleTopics } from '#people/server/people-topics.ts';

/** What every feature says of events; `test/api/live-kinds.test.ts` sees that no kind is forgotten. */
export const TOPIC_SOURCES = [organisationTopics, periodTopics, figureTopics, peopleTopics];
