import type { Duplex } from 'node:stream';
import { turnReader, type TurnMessages } from './turn-reader.ts';
import {
  closeStatementMessage,
  errorMessage,
  GSS_REQUEST,
  messageSplitter,
  queryMessage,
  SSL_REQUEST,
  startupCode,
  syncMessage,
  welcomeMessages,
} from './wire-messages.ts';

/** Who speaks to the database through the gate. */
export interface GateClient {
  readonly stream: Duplex;
  isGone: boolean;
}

export interface Turn extends TurnMessages {
  readonly client: GateClient;
}

export interface GateClientEvents {
  readonly onTurn: (turn: Turn) => void;
  /** The client is gone; its last turn leaves nothing of it behind. */
  readonly onGone: (last: Turn) => void;
}

/** Lets a client in and reads what it sends, until it is gone. */
export function acceptClient(
  stream: Duplex,
  connectionNumber: number,
  { onTurn, onGone }: GateClientEvents,
): GateClient {
  const client: GateClient = { stream, isGone: false };
  const statementNames = new Set<string>();
  const forget = (): void => {
    if (client.isGone) return;
    client.isGone = true;
    const closings = [...statementNames].map((name) => closeStatementMessage(name));
    const messages = [queryMessage('rollback'), ...closings, syncMessage()];
    onGone({ client, messages, isCopy: false });
  };
  const leave = (): void => {
    forget();
    // What it has not read, nobody will.
    stream.destroy();
  };
  const refuse = (code: string, text: string): void => {
    stream.end(errorMessage({ severity: 'FATAL', code, text }), () => stream.destroy());
    forget();
  };
  const readTurn = turnReader(
    {
      prefix: `c${connectionNumber}_`,
      add: (name) => statementNames.add(name),
    },
    {
      onTurn: (turn) => onTurn({ client, ...turn }),
      onReply: (bytes) => stream.write(bytes),
      onRefusal: refuse,
    },
  );
  const split = messageSplitter((sent) => {
    if (client.isGone) return;
    if (sent.type === '') greet(stream, sent.bytes, connectionNumber);
    else if (sent.type === 'X') {
      forget();
      stream.end();
    } else readTurn(sent);
  });
  stream.on('data', (chunk: Buffer) => {
    try {
      split(chunk);
    } catch (error) {
      refuse('08P01', error instanceof Error ? error.message : String(error));
    }
  });
  stream.on('error', leave).on('end', leave).on('close', leave);
  return client;
}

/** Before the session begins: within one machine there is no encryption, and no password. */
function greet(stream: Duplex, bytes: Buffer, connectionNumber: number): void {
  const code = startupCode(bytes);
  if (code === SSL_REQUEST || code === GSS_REQUEST) stream.write('N');
  else if (code >> 16 === 3) stream.write(welcomeMessages(connectionNumber));
  else stream.end();
}
