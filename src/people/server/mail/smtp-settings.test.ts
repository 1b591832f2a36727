import { expect, test } from 'vitest';
import { readSmtpSettings } from './smtp-settings.ts';

const FROM = 'midyear@example.org';

test.each([
  ['smtp://mail.example.org', { port: 587, tls: 'required', user: undefined, password: '' }],
  [
    'smtp://an:b%40c@mail.example.org:2525',
    { port: 2525, tls: 'required', user: 'an', password: 'b@c' },
  ],
  ['smtps://an:b@mail.example.org', { port: 465, tls: 'from-the-start' }],
  ['smtp://localhost:25', { host: 'localhost', tls: 'not-needed' }],
  ['smtp://127.0.0.1:25', { tls: 'not-needed' }],
  ['smtp://[::1]:25', { host: '::1', tls: 'not-needed' }],
  ['smtp://localhost.example.org', { tls: 'required' }],
])('%s is read', (url, expected) => {
  expect(readSmtpSettings(url, FROM)).toMatchObject({ ...expected, from: FROM });
});

test.each([
  ['mail.example.org', FROM, 'not-an-smtp-url'],
  ['https://mail.example.org', FROM, 'not-an-smtp-url'],
  ['smtp://', FROM, 'not-an-smtp-url'],
  ['smtp://mail.example.org', undefined, 'no-sender'],
  ['smtp://mail.example.org', 'Midyear <a@example.org>', 'not-a-sender'],
])('%s from %s is refused: %s', (url, from, fault) => {
  expect(readSmtpSettings(url, from)).toBe(fault);
});
