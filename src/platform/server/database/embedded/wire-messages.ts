/**
 * Messages of PostgreSQL's wire protocol, version 3:
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
const HEADER_BYTES = 5;
const PROTOCOL_3 = 3;
/** Longer ones are not sent by any client that means well. */
const LONGEST_MESSAGE = 512 << 20;

/** A whole message, header and all; those before the session begins have no type. */
export interface WireMessage {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Cuts a stream of bytes into messages, whatever the pieces in which it comes. */
export function messageSplitter(take: (message: WireMessage) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let size = 0;
  let needed = HEADER_BYTES;
  let isTyped = false;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size < needed) return;
    let rest = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    for (;;) {
      const start = isTyped ? 1 : 0;
      needed = rest.length < HEADER_BYTES ? HEADER_BYTES : start + checkedLength(rest, start);
      if (rest.length < needed) break;
      const bytes = rest.subarray(0, needed);
      take({ type: isTyped ? String.fromCharCode(bytes[0] ?? 0) : '', bytes });
      isTyped ||= startupCode(bytes) >> 16 === PROTOCOL_3;
      rest = rest.subarray(needed);
    }
    chunks = rest.length === 0 ? [] : [rest];
    size = rest.length;
  };
}

function checkedLength(bytes: Buffer, start: number): number {
  const length = bytes.readInt32BE(start);
  if (length < 4 || length > LONGEST_MESSAGE) throw new RangeError(`a message of ${length} bytes`);
  return length;
}

/** What a message without a type asks for: a protocol version, or one of the codes below. */
export function startupCode(bytes: Buffer): number {
  return bytes.length < 8 ? 0 : bytes.readInt32BE(4);
}

export const SSL_REQUEST = 80_877_103;
export const GSS_REQUEST = 80_877_104;

/** The text that follows the header, up to its end or the next. */
export function textAt(bytes: Buffer, start: number = HEADER_BYTES): string {
  return bytes.toString('utf8', start, bytes.indexOf(0, start));
}

export function message(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(type, 'latin1');
  header.writeInt32BE(length, 1);
  return Buffer.concat([header, ...parts]);
}

export function queryMessage(sql: string): Buffer {
  return message('Q', terminated(sql));
}

export function closeStatementMessage(name: string): Buffer {
  return message('C', Buffer.from('S'), terminated(name));
}

export function syncMessage(): Buffer {
  return message('S');
}

export function errorMessage(error: {
  readonly severity: 'ERROR' | 'FATAL';
  readonly code: string;
  readonly text: string;
}): Buffer {
  const fields = [`S${error.severity}`, `V${error.severity}`, `C${error.code}`, `M${error.text}`];
  return message('E', ...fields.map(terminated), Buffer.alloc(1));
}

/** Ready for rows in the text format; how many columns it leaves open. */
export function copyInMessage(): Buffer {
  return message('G', Buffer.alloc(3));
}

const AUTHENTICATION_OK = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const SESSION_PARAMETERS = {
  server_version: '18.6',
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'iso_8601',
  TimeZone: 'UTC',
  integer_datetimes: 'on',
  standard_conforming_strings: 'on',
};

/** What a server says to a client that it lets in. */
export function welcomeMessages(connectionNumber: number): Buffer {
  const key = Buffer.alloc(8);
  key.writeInt32BE(connectionNumber);
  const parameters = Object.entries(SESSION_PARAMETERS).map(([name, value]) =>
    message('S', terminated(name), terminated(value)),
  );
  return Buffer.concat([AUTHENTICATION_OK, ...parameters, message('K', key), READY]);
}

function terminated(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}
