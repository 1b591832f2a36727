import { AGENDA_LIFE } from '#conference/model/agenda/agenda-item.ts';
import { CONCLUSION_LIFE } from '#conference/model/conclusions/conclusion.ts';
import { DELEGATE_LIFE } from '#conference/model/delegates/delegate.ts';
import { CONTRIBUTION_LIFE } from '#conference/model/floor/contribution.ts';
import { MINUTES_LIFE } from '#conference/model/minutes/conference-minutes.ts';
import type { LifeCycle } from '#kernel/life-cycle.ts';
import { CONFERENCE_LIFE } from './conference-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const CONFERENCE_LIFE_CYCLES: readonly LifeCycle[] = [
  CONFERENCE_LIFE,
  AGENDA_LIFE,
  DELEGATE_LIFE,
  CONTRIBUTION_LIFE,
  MINUTES_LIFE,
  CONCLUSION_LIFE,
];
