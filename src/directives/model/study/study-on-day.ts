import type { SentDirective } from './sent-directive.ts';
import type { StudyState } from './sent-directive-life-cycle.ts';

type StudyDays = Pick<SentDirective, 'sentOn' | 'acknowledgedOn' | 'studiedOn'>;

/**
 * How far a unit had come with a directive at the end of a day, `2026-06-30`; `undefined`: it was not sent yet.
 * A study that was reopened since was none.
 */
export function studyStateOn(
  { sentOn, acknowledgedOn, studiedOn }: StudyDays,
  day: string,
): StudyState | undefined {
  if (sentOn > day) return undefined;
  if (studiedOn !== null && studiedOn <= day) return 'studied';
  return acknowledgedOn !== null && acknowledgedOn <= day ? 'acknowledged' : 'sent';
}
