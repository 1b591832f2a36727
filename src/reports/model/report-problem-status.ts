import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { ReportFacts } from './report-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const REPORT_STATUSES: ProblemStatuses<ReportFacts> = {
  'report-asked-already': 409,
  'outline-key-twice': 422,
  'outline-without-text': 422,
  'request-withdrawn': 409,
  'request-has-reports': 409,
  'section-with-text': 409,
  'unit-not-asked': 422,
  'unknown-section': 422,
  'report-not-open': 409,
  'report-step-closed': 409,
  'report-without-text': 422,
  'report-names-unknown': 422,
  'return-without-reason': 422,
  'own-approval': 409,
  'source-not-received': 409,
  'nothing-to-quote': 422,
  'nothing-to-amend': 409,
  'amendment-of-unpublished': 409,
  'signer-without-post': 422,
  'authority-of-others': 422,
  'difficulty-without-text': 422,
  'difficulty-step-closed': 409,
  'answer-missing': 422,
};
