import type { TopicSource, TopicsOfData } from '#platform/server/live/event-topics.ts';
import { APPROVAL_RULES } from '#cycle/server/kept-approval-rule.ts';
import { REPORT_RECORDS } from './report-records.ts';

/** What events change on screens about reports; the rule says who may accept them. */
export const reportTopics: TopicSource = async () =>
  Object.fromEntries(
    [...REPORT_RECORDS, APPROVAL_RULES].flatMap(({ kinds }) =>
      kinds.map((kind) => [kind, topicsOfReports]),
    ),
  );

const topicsOfReports: TopicsOfData = (data) => {
  const { period } = data as { readonly period?: string };
  return [{ topic: 'reports', ...(period !== undefined && { period }) }];
};
