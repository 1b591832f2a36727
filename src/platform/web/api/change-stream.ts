import { heardChanges, type HeardChanges } from './heard-changes.ts';
import { watchSilence } from './silence-watch.ts';
import type { Subject } from './touched-subject.ts';

const CHANGES = '/api/v1/changes';
/** Shorter gaps are nobody's concern: the browser connects again by itself. */
const LOST_AFTER_MS = 2000;
/** After a refusal (too many listen, the server stops) a browser does not come back by itself. */
const AGAIN_AFTER_MS = 3000;
/** The server is heard every 15 seconds (`alive`); a connection that it left says nothing by itself. */
const SILENT_AFTER_MS = 25_000;

/** What a browser tells of its network; a server on the same machine is heard without one. */
const NETWORK = ['offline', 'online'] as const;

/** Who listens to changes. */
export interface ChangeListener {
  /** From now on every change is told; what was asked for before may have changed since. */
  readonly onJoin: () => void;
  /** The server is heard again: what was missed will be told, but not what could not be read meanwhile. */
  readonly onReturn: () => void;
  readonly onChange: (changed: Subject) => void;
  /** Whether changes arrive. */
  readonly onConnection: (isHeard: boolean) => void;
  /** The server gave no stream; perhaps because nobody is signed in any more. */
  readonly onRefused: () => void;
}

/**
 * Listens while the page is in sight. A browser has six connections to a server for all its tabs,
 * and a stream holds one, so a page that nobody sees lets go of it. Who comes back says what was heard last,
 * and is told what was missed.
 */
export function listenToChanges(listener: ChangeListener): () => void {
  const heard = heardChanges();
  let stop: (() => void) | undefined;
  const follow = () => {
    stop?.();
    stop = document.visibilityState === 'visible' ? openStream(listener, heard) : undefined;
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stop?.();
  };
}

function openStream(listener: ChangeListener, heard: HeardChanges): () => void {
  const { onConnection, onRefused } = listener;
  let losing: number | undefined;
  let opening: number | undefined;
  const silence = watchSilence(SILENT_AFTER_MS, () => {
    onConnection(false);
    source.close();
    clearTimeout(opening);
    source = connect();
  });
  const hear = () => {
    silence.heard();
    clearTimeout(losing);
    losing = undefined;
    onConnection(true);
  };
  let source = connect();
  // The browser cuts no stream when the network goes, and says nothing by it: whether the server is heard is tried.
  const doubt = () => {
    losing ??= window.setTimeout(() => onConnection(false), LOST_AFTER_MS);
    clearTimeout(opening);
    source.close();
    source = connect();
  };
  for (const network of NETWORK) window.addEventListener(network, doubt);
  function connect(): EventSource {
    const opened = new EventSource(CHANGES + heard.query());
    opened.addEventListener('open', hear);
    hearMessages(opened, heard, { ...listener, onAny: silence.heard });
    opened.addEventListener('error', () => {
      losing ??= window.setTimeout(() => onConnection(false), LOST_AFTER_MS);
      if (opened.readyState !== EventSource.CLOSED) return;
      onRefused();
      opening = window.setTimeout(() => {
        source = connect();
      }, AGAIN_AFTER_MS);
    });
    return opened;
  }
  return () => {
    for (const network of NETWORK) window.removeEventListener(network, doubt);
    silence.stop();
    source.close();
    clearTimeout(losing);
    clearTimeout(opening);
  };
}

interface MessageListener extends Pick<ChangeListener, 'onJoin' | 'onReturn' | 'onChange'> {
  readonly onAny: () => void;
}

function hearMessages(
  source: EventSource,
  heard: HeardChanges,
  { onJoin, onReturn, onChange, onAny }: MessageListener,
): void {
  const note = (message: MessageEvent) => {
    onAny();
    heard.note(message);
  };
  source.addEventListener('alive', note);
  source.addEventListener('hello', (greeting: MessageEvent) => {
    if (heard.joinsAnew()) onJoin();
    else onReturn();
    note(greeting);
  });
  source.addEventListener('message', (told: MessageEvent<string>) => {
    note(told);
    onChange(JSON.parse(told.data) as Subject);
  });
}
