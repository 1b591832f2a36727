/** The first place in which the log is not what was once linked. */
export type AuditFault =
  | {
      readonly what: 'link';
      /** The place in the chain. */
      readonly position: number;
      readonly how: 'changed' | 'removed' | 'added';
    }
  | {
      readonly what: 'link';
      readonly position: number;
      readonly how: 'exchanged';
      /** Where the link stands that belongs there. */
      readonly other: number;
    }
  | {
      readonly what: 'event';
      /** The number of the event. */
      readonly event: number;
      readonly how: 'changed' | 'removed';
    }
  | {
      readonly what: 'event';
      readonly event: number;
      readonly how: 'exchanged';
      /** The event whose content stands there. */
      readonly other: number;
    }
  | {
      readonly what: 'file';
      /** The event that points to it. */
      readonly event: number;
      readonly how: 'changed' | 'removed';
    };
