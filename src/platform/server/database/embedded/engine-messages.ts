/** What a thread with a database is started with. */
export interface EngineData {
  readonly directory: string;
  /** Two counters of bytes: `[SENT]` by the thread, `[TAKEN]` by who reads. */
  readonly flow: Int32Array<SharedArrayBuffer>;
}

export const [SENT, TAKEN] = [0, 1] as const;

/** Messages of the wire protocol to be run together; `undefined`: close the database. */
export type EngineRequest = Uint8Array | undefined;

export type EngineReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly isInTransaction: boolean;
      /** How much was written to the write-ahead log so far. */
      readonly logBytes: number;
    }
  /** It has come to an end that was not asked for; nothing more will follow. */
  | { readonly kind: 'stopped'; readonly reason: string };
