import { message, textAt, type WireMessage } from './wire-messages.ts';

const HEADER_BYTES = 5;

/**
 * Gives the prepared statements of a connection names of its own: all share one session, and two
 * clients may choose the same name.
 */
export function withOwnStatementName(
  { type, bytes }: WireMessage,
  ownName: (name: string) => string,
): Buffer {
  switch (type) {
    case 'P':
      return renamed(bytes, HEADER_BYTES, ownName);
    case 'B':
      return renamed(bytes, bytes.indexOf(0, HEADER_BYTES) + 1, ownName);
    case 'C':
    case 'D':
      return bytes[HEADER_BYTES] === STATEMENT ? renamed(bytes, HEADER_BYTES + 1, ownName) : bytes;
    default:
      return bytes;
  }
}

const STATEMENT = 'S'.charCodeAt(0);

function renamed(bytes: Buffer, start: number, ownName: (name: string) => string): Buffer {
  const name = textAt(bytes, start);
  if (name === '') return bytes;
  return message(
    String.fromCharCode(bytes[0] ?? 0),
    bytes.subarray(HEADER_BYTES, start),
    Buffer.from(ownName(name)),
    bytes.subarray(bytes.indexOf(0, start)),
  );
}
