import type { LiveTopic } from '#platform/model/live-topic.ts';

/** A conference changed, or what belongs to it. */
export interface ConferenceTopic extends LiveTopic {
  readonly topic: 'conference';
  readonly conference: string;
}
