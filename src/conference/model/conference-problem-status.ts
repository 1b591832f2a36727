import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { ConferenceFacts } from './conference-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const CONFERENCE_STATUSES: ProblemStatuses<ConferenceFacts> = {
  'conference-without-title': 422,
  'conference-without-place': 422,
  'conference-not-a-time': 422,
  'conference-not-a-period': 422,
  'quorum-not-a-share': 422,
  'conference-step-closed': 409,
  'conference-not-open': 409,
  'conference-over': 409,
  'nobody-summoned': 409,
  'agenda-empty': 409,
  'below-quorum': 409,
  'agenda-item-untitled': 422,
  'agenda-item-begun': 409,
  'post-without-holder': 422,
  'nobody-to-summon': 422,
  'excuse-missing': 422,
  'speaker-not-there': 409,
  'minutes-are-signed': 409,
  'conclusion-without-text': 422,
  'conclusion-without-product': 422,
  'conclusion-due-too-early': 422,
  'conclusion-for-nobody': 422,
  'conclusion-leads-and-supports': 422,
  'conclusion-names-twice': 422,
  'conclusion-unit-outside': 422,
  'conclusion-unit-ended': 409,
  'conclusion-level-empty': 422,
  'conclusion-not-before-opening': 409,
};
