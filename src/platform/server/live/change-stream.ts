import type { ServerResponse } from 'node:http';
import type { LiveChange } from '#platform/model/live-topic.ts';

/** One reader of changes: server-sent events (HTML Living Standard, section 9.2). */
export interface ChangeStream {
  /**
   * The first message: from which number on the reader is told everything. Where `isMissing` something from
   * before follows, and only with it the number counts as heard.
   */
  greet(number: string, isMissing: boolean): void;
  tell(change: LiveChange): void;
  /** Shows that the connection lives; browsers tell a page of events, but not of comments. */
  keepAlive(): void;
  end(): void;
}

/** What may wait for a reader, in bytes, before a message. One that reads so slowly is cut off, and comes back. */
const MOST_WAITING = 256 * 1024;
const COME_BACK_AFTER_MS = 1000;

export function changeStream(response: ServerResponse): ChangeStream {
  const send = (text: string): void => {
    if (response.destroyed || response.writableEnded) return;
    if (response.writableLength > MOST_WAITING) response.destroy();
    else response.write(text);
  };
  return {
    greet(number, isMissing) {
      const data = JSON.stringify({ number });
      const id = isMissing ? '' : `id: ${number}\n`;
      send(`retry: ${COME_BACK_AFTER_MS}\n${id}event: hello\ndata: ${data}\n\n`);
    },
    tell(change) {
      const data = change.topics.map((topic) => `data: ${JSON.stringify(topic)}\n\n`);
      // The number comes with the last: who loses the connection before is told all of them again.
      send(`${data.slice(0, -1).join('')}id: ${change.number}\n${data.at(-1) ?? '\n'}`);
    },
    keepAlive() {
      send('event: alive\ndata: {}\n\n');
    },
    end() {
      // A reader who does not take what waits would never let the server stop.
      if (response.writableLength > 0) response.destroy();
      else response.end();
    },
  };
}
