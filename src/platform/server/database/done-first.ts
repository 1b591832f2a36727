/**
 * Thrown by the work of a transaction that needs something first which takes long, such as a file written
 * by another process: the transaction is undone and holds nothing, `work` runs outside of any, and the
 * work of the transaction runs again from its beginning, on what is there by then.
 */
export class DoneFirst extends Error {
  readonly work: () => Promise<void>;

  constructor(what: string, work: () => Promise<void>) {
    super(`${what}: needed before a transaction, which changed what it needs each time it was run`);
    this.name = 'DoneFirst';
    this.work = work;
  }
}
