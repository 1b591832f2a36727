import type { KeptFileFacts } from '#platform/model/files/kept-file-problems.ts';
import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';

/** With which status the problems of files that are handed in are answered. */
export const FILE_STATUSES: ProblemStatuses<KeptFileFacts> = {
  'file-empty': 422,
  'file-not-allowed': 422,
  'file-heic': 422,
  'file-with-macros': 422,
  'file-not-as-named': 422,
  'picture-too-large': 422,
  'picture-animated': 422,
  'picture-broken': 422,
  'too-many-waiting-files': 409,
  'no-such-file': 404,
};
