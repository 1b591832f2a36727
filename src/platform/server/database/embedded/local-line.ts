import { Duplex } from 'node:stream';

/**
 * A line within this process with two ends, like a socket and its other end: what is written at
 * one is read at the other, a writer waits for its reader, and when one end is gone so is the other.
 */
export function localLine(): readonly [Duplex, Duplex] {
  const [one, other] = [new LineEnd(), new LineEnd()];
  one.other = other;
  other.other = one;
  return [one, other];
}

class LineEnd extends Duplex {
  other: LineEnd | undefined;
  /** Told that this end has read what the other wrote. */
  #taken: ((error?: Error) => void) | undefined;

  constructor() {
    super({ allowHalfOpen: false });
  }

  override _read(): void {
    this.#answer();
  }

  override _write(chunk: Buffer, _encoding: string, taken: (error?: Error) => void): void {
    this.other?.receive(chunk, taken);
  }

  override _final(done: () => void): void {
    this.other?.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#answer(new Error('the other end of the line is gone'));
    const { other } = this;
    process.nextTick(() => other?.destroy());
    done(error);
  }

  receive(chunk: Buffer, taken: (error?: Error) => void): void {
    if (this.destroyed) taken(new Error('the other end of the line is gone'));
    else if (this.push(chunk)) taken();
    else this.#taken = taken;
  }

  #answer(error?: Error): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.(error);
  }
}
