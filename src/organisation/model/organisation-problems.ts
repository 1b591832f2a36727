import type { Problem, Report } from '#kernel/problem.ts';
import type { OpenCounts } from '#organisation/model/reorganisation/open-work.ts';

/** What can be wrong with an organisation as told, and what each sentence needs to know. */
export interface OrganisationFacts {
  'no-code': Record<string, never>;
  'not-a-day': { text: string };
  'ends-before-it-begins': { first: string; last: string };
  'overlapping-versions': { code: string; otherRow: number };
  'unknown-parent': { parent: string };
  'parent-not-alive': { parent: string; day: string };
  'circle-of-superiors': { codes: string; day: string };
  'two-roots': { one: string; other: string; day: string };
  'not-a-share': { text: string };
  'nothing-named': Record<string, never>;
  'from-not-alive': { code: string; day: string };
  'to-not-alive': { code: string; day: string };
  'shares-above-one': { code: string; day: string; basis: string };
  'circle-within-a-day': { codes: string; day: string };
  'root-leaves-a-rest': { code: string; day: string; basis: string };
  'unknown-member': { code: string };
  /** Of a reorganisation as entered: something later has been decided already. */
  'later-events': { day: string };
  'unit-not-there': { unit: string };
  'already-there': { unit: string };
  'merges-nothing': Record<string, never>;
  'units-left-below': { code: string; below: string };
  'code-taken': { code: string };
  /** Of a reorganisation held for a later day, which no longer fits what comes before it. */
  'later-does-not-fit': { day: string; legalBasis: string; cause: OrganisationProblem };
  /** Of the heirs that a reorganisation names. */
  'heir-of-none': { unit: string };
  'heir-not-there': { unit: string; heir: string };
  'heir-named-twice': { unit: string };
  /** It ends, leaves something open, and nobody takes that over. */
  'heir-missing': { unit: string; day: string; open: OpenCounts };
  'no-organisation': Record<string, never>;
  'organisation-there': Record<string, never>;
  'no-such-reorganisation': { id: string };
  'reorganisation-changed': { version: number; held: number };
  /** A warning: it ends, and no line says who follows. */
  'ended-without-event': { code: string; day: string };
}

export type OrganisationProblem = Problem<OrganisationFacts>;
export type OrganisationReport = Report<OrganisationFacts>;
