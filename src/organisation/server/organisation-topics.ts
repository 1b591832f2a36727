import type { LiveTopic } from '#platform/model/live-topic.ts';
import type { TopicsOfData } from '#platform/server/live/event-topics.ts';
import type { ReorganisationRequest } from './decide-reorganisation.ts';

interface PastOf {
  readonly enter: 'entered';
  readonly correct: 'corrected';
  readonly undo: 'undone';
}

/** The events of a reorganisation. */
export type ReorganisationEvent = `reorganisation-${PastOf[ReorganisationRequest['kind']]}`;

type OrganisationEvent = ReorganisationEvent | 'organisation-imported';

/** Units, their tree or what became of them, on whatever day. */
const ORGANISATION: readonly LiveTopic[] = [{ topic: 'organisation' }];

const TOPICS: Readonly<Record<OrganisationEvent, TopicsOfData>> = {
  'organisation-imported': () => ORGANISATION,
  'reorganisation-entered': () => ORGANISATION,
  'reorganisation-corrected': () => ORGANISATION,
  'reorganisation-undone': () => ORGANISATION,
};

/** What the events of the organisation have changed. */
export async function organisationTopics(): Promise<typeof TOPICS> {
  return TOPICS;
}
