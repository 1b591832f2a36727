import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { DocumentFacts } from './document-problems.ts';

/** 422: it cannot be written. 503: not now. */
export const DOCUMENT_STATUSES: ProblemStatuses<DocumentFacts> = {
  'document-too-large': 422,
  'document-too-slow': 503,
  'document-writers-busy': 503,
};
