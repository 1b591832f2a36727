/**
 * Thrown by the work of a transaction that needs something first which takes long, such as a file written
 * by another process: the transaction is undone and holds nothing, `work` runs outside of any, and the
 * work of the transaction runs again from its beginning, on what is there by then.
 */
export class DoneFirst extends Error {
  readonly work: () => Promise<void>;

  /** @param inVain what is thrown where others change each time what is needed. */
  constructor(work: () => Promise<void>, inVain: Error) {
    super('needed before a transaction', { cause: inVain });
    this.name = 'DoneFirst';
    this.work = work;
  }
}
