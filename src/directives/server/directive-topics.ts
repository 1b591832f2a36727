import type { TopicsOfData } from '#platform/server/live/event-topics.ts';

type DirectiveEvent =
  | 'directive-registered'
  | 'directive-corrected'
  | 'directive-standing-told'
  | 'directive-sent'
  | 'directive-taken-back'
  | 'directive-acknowledged'
  | 'directive-studied'
  | 'directive-study-reopened'
  | 'action-programme-named'
  | 'study-session-held'
  | 'study-session-corrected'
  | 'study-session-taken-back';

/** Coverage of every branch follows from each: no part of the room stays as it was. */
const told: TopicsOfData = () => [{ topic: 'directives' }];

const TOPICS: Readonly<Record<DirectiveEvent, TopicsOfData>> = {
  'directive-registered': told,
  'directive-corrected': told,
  'directive-standing-told': told,
  'directive-sent': told,
  'directive-taken-back': told,
  'directive-acknowledged': told,
  'directive-studied': told,
  'directive-study-reopened': told,
  'action-programme-named': told,
  'study-session-held': told,
  'study-session-corrected': told,
  'study-session-taken-back': told,
};

/** What events of this room change on screens. */
export async function directiveTopics(): Promise<typeof TOPICS> {
  return TOPICS;
}
