import { withOwnStatementName } from './statement-names.ts';
import { copyInMessage, textAt, type WireMessage } from './wire-messages.ts';

/** Messages that are run together, up to the one that asks for an answer. */
export interface TurnMessages {
  readonly messages: readonly Buffer[];
  /** Rows of a COPY, which the client was told to send before its turn had come. */
  readonly isCopy: boolean;
}

export interface TurnReaderEvents {
  readonly onTurn: (turn: TurnMessages) => void;
  /** What the client is to be told at once. */
  readonly onReply: (bytes: Buffer) => void;
  readonly onRefusal: (code: string, text: string) => void;
}

/**
 * `COPY … FROM STDIN` must come with all its rows: the database cannot wait for them in the middle
 * of a statement.
 */
const COPY_IN = /^\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const HIDDEN_COPY_IN = /\bcopy\b[\s\S]*\bfrom\s+stdin\b/i;
const MOST_COPIED_BYTES = 256 << 20;

/** Puts what a client sends in its session together to turns. */
export function turnReader(
  statementNames: { add(name: string): void; readonly prefix: string },
  { onTurn, onReply, onRefusal }: TurnReaderEvents,
): (sent: WireMessage) => void {
  let collected: Buffer[] = [];
  /** While the rows of a COPY come. */
  let copiedBytes: number | undefined;

  const handOn = (isCopy: boolean): void => {
    const messages = collected;
    collected = [];
    copiedBytes = undefined;
    onTurn({ messages, isCopy });
  };
  const takeRows = ({ type, bytes }: WireMessage, before: number): void => {
    if (type !== 'd' && type !== 'c' && type !== 'f') return;
    collected.push(bytes);
    copiedBytes = before + bytes.length;
    if (type !== 'd') handOn(true);
    else if (copiedBytes > MOST_COPIED_BYTES) onRefusal('53200', 'a COPY of too many rows');
  };
  const takeQuery = (bytes: Buffer): void => {
    collected.push(bytes);
    const sql = textAt(bytes);
    if (COPY_IN.test(sql)) {
      copiedBytes = 0;
      onReply(copyInMessage());
    } else if (HIDDEN_COPY_IN.test(sql)) onRefusal('0A000', 'COPY FROM STDIN must stand alone');
    else handOn(false);
  };
  const takePart = (sent: WireMessage): void => {
    const bytes = withOwnStatementName(sent, (name) => statementNames.prefix + name);
    collected.push(bytes);
    if (sent.type === 'S') handOn(false);
    if (sent.type !== 'P') return;
    const name = textAt(bytes);
    if (name !== '') statementNames.add(name);
    const sql = textAt(bytes, bytes.indexOf(0, HEADER_BYTES) + 1);
    if (COPY_IN.test(sql)) onRefusal('0A000', 'COPY FROM STDIN cannot be prepared');
  };
  return (sent) => {
    if (copiedBytes !== undefined) takeRows(sent, copiedBytes);
    else if (sent.type === 'Q') takeQuery(sent.bytes);
    // A flush asks for nothing that does not come with the end of the turn.
    else if (sent.type !== 'H') takePart(sent);
  };
}

const HEADER_BYTES = 5;
