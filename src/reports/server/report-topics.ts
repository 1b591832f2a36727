import type { TopicSource, TopicsOfData } from '#platform/server/live/event-topics.ts';
import { REPORT_RECORDS } from './report-records.ts';

/** What events of this room change on screens: reports of a period. */
export const reportTopics: TopicSource = async () =>
  Object.fromEntries(
    REPORT_RECORDS.flatMap(({ kinds }) => kinds.map((kind) => [kind, topicsOfReports])),
  );

const topicsOfReports: TopicsOfData = (data) => {
  const { period } = data as { readonly period?: string };
  return [{ topic: 'reports', ...(period !== undefined && { period }) }];
};
