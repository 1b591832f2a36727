import fc from 'fast-check';
import { expect, test } from 'vitest';
import { message, messageSplitter, queryMessage, syncMessage } from './wire-messages.ts';

const STARTUP = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0]);
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f]);

test('messages are the same in whatever pieces they come', () => {
  const sent = fc.array(
    fc.oneof(
      fc.string().map((sql) => queryMessage(sql.replaceAll('\0', ''))),
      fc.constant(syncMessage()),
      fc.uint8Array({ maxLength: 40 }).map((row) => message('d', row)),
    ),
  );
  fc.assert(
    fc.property(sent, fc.array(fc.nat({ max: 12 })), (messages, cuts) => {
      const session = [SSL_REQUEST, STARTUP, ...messages];
      const taken: Buffer[] = [];
      const split = messageSplitter(({ bytes }) => taken.push(Buffer.from(bytes)));
      let rest = Buffer.concat(session);
      for (const cut of cuts) {
        split(rest.subarray(0, cut));
        rest = rest.subarray(cut);
      }
      split(rest);
      expect(taken).toEqual(session);
    }),
  );
});

test('before the session begins messages have no type, then they have one', () => {
  const types: string[] = [];
  const split = messageSplitter(({ type }) => types.push(type));
  split(Buffer.concat([SSL_REQUEST, STARTUP, queryMessage('select 1'), syncMessage()]));
  expect(types).toEqual(['', '', 'Q', 'S']);
});

test('what is no message of the protocol is refused', () => {
  const split = messageSplitter(() => undefined);
  expect(() => split(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toThrow(RangeError);
});
