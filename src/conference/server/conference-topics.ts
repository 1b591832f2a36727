import type { ConferenceEventKind } from '#conference/model/conference-event-kind.ts';
import type { ConferenceTopic } from '#conference/model/conference-topic.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { TopicsOfData } from '#platform/server/live/event-topics.ts';

const ofConference: TopicsOfData = (data): readonly ConferenceTopic[] => [
  { topic: 'conference', conference: (data as { readonly conference: string }).conference },
];

/** What events of this room change on screens: one conference, with all that belongs to it. */
export async function conferenceTopics(
  _queries: Queries,
): Promise<Readonly<Record<ConferenceEventKind, TopicsOfData>>> {
  return {
    'conference-prepared': ofConference,
    'conference-changed': ofConference,
    'conference-summoned': ofConference,
    'conference-opened': ofConference,
    'conference-closed': ofConference,
    'conference-cancelled': ofConference,
    'agenda-item-added': ofConference,
    'agenda-item-changed': ofConference,
    'agenda-item-noted': ofConference,
    'agenda-item-started': ofConference,
    'agenda-item-finished': ofConference,
    'agenda-item-dropped': ofConference,
    'delegate-summoned': ofConference,
    'delegate-arrived': ofConference,
    'delegate-left': ofConference,
    'delegate-excused': ofConference,
    'delegate-put-back': ofConference,
    'contribution-noted': ofConference,
    'contribution-changed': ofConference,
    'contribution-called': ofConference,
    'contribution-ended': ofConference,
    'contribution-withdrawn': ofConference,
    'minutes-begun': ofConference,
    'minutes-signed': ofConference,
    'conclusion-drafted': ofConference,
    'conclusion-changed': ofConference,
    'conclusion-issued': ofConference,
    'conclusion-dropped': ofConference,
  };
}
