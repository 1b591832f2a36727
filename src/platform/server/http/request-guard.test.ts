import { describe, expect, test } from 'vitest';
import { THIS_MACHINE, type Exposure } from './exposure.ts';
import { guardProblem, type GuardedRequest } from './request-guard.ts';

const ORIGIN = 'https://midyear.example.org';
const NETWORK: Exposure = { kind: 'network', origin: ORIGIN, trustedProxies: [] };

function asked(wish: Partial<GuardedRequest> = {}): GuardedRequest {
  return { method: 'POST', host: 'midyear.example.org', protocol: 'https', headers: {}, ...wish };
}

describe('a server that others reach', () => {
  test.each([
    ['its own pages', { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
    ['its own pages under a name in capitals', { origin: 'HTTPS://MIDYEAR.example.org' }],
    ['a program, which sends neither header', {}],
  ])('takes what writes from %s', (_, headers) => {
    expect(guardProblem(asked({ headers }), NETWORK)).toBeUndefined();
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a sister of its own name', { origin: 'https://a.midyear.example.org' }],
    ['its own name in clear', { origin: 'http://midyear.example.org' }],
    ['its own name at another port', { origin: `${ORIGIN}:8443` }],
    ['a page without an origin', { origin: 'null' }],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a form of a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('takes nothing that writes from %s', (_, headers) => {
    expect(guardProblem(asked({ headers }), NETWORK)?.code).toBe('cross-site');
  });

  test.each(['localhost', '127.0.0.1', 'evil.example', 'midyear.example.org:8443', ''])(
    'does not answer to the name “%s”',
    (host) => {
      expect(guardProblem(asked({ method: 'GET', host }), NETWORK)?.code).toBe('foreign-host');
    },
  );

  test('answers nothing that came in clear', () => {
    const problem = guardProblem(asked({ method: 'GET', protocol: 'http' }), NETWORK);
    expect(problem).toEqual({ code: 'in-clear', facts: { origin: ORIGIN } });
  });

  test('answers at the port that its origin names', () => {
    const exposure = { ...NETWORK, origin: `${ORIGIN}:8443` };
    const host = 'midyear.example.org:8443';
    expect(
      guardProblem(asked({ host, headers: { origin: `${ORIGIN}:8443` } }), exposure),
    ).toBeUndefined();
  });
});

test('a server of this machine answers in clear, to its own names alone', () => {
  const own = asked({ host: 'localhost:7300', protocol: 'http' });
  expect(guardProblem(own, THIS_MACHINE)).toBeUndefined();
  expect(guardProblem({ ...own, host: 'midyear.example.org' }, THIS_MACHINE)?.code).toBe(
    'foreign-host',
  );
});
