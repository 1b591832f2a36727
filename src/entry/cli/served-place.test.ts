import { describe, expect, test } from 'vitest';
import { certificateFiles } from '#test/support/certificate/certificate-files.ts';
import { placeWish, servedPlace, timeZoneOf, type PlaceWish } from './served-place.ts';

const ORIGIN = 'https://midyear.example.org';
const FILES = certificateFiles('first');

describe('a server that nothing is asked of', () => {
  test('answers to this machine alone', async () => {
    const place = { kind: 'place', host: '127.0.0.1', exposure: { kind: 'this-machine' } };
    expect(await servedPlace({})).toEqual(place);
  });
});

describe('beyond this machine', () => {
  test('it speaks TLS by its own certificate', async () => {
    expect(await servedPlace({ listen: '0.0.0.0', origin: ORIGIN, ...FILES })).toMatchObject({
      host: '0.0.0.0',
      exposure: { kind: 'network', origin: ORIGIN, trustedProxies: [], tls: {} },
    });
  });

  test('it trusts the proxies that are named', async () => {
    const trustedProxy = '127.0.0.1, 10.1.0.0/16,::1';
    const place = await servedPlace({ origin: ORIGIN, trustedProxy });
    expect(place).toMatchObject({
      host: '127.0.0.1',
      exposure: { origin: ORIGIN, trustedProxies: ['127.0.0.1', '10.1.0.0/16', '::1'] },
    });
  });

  test.each<readonly [string, PlaceWish]>([
    ['no-origin', { listen: '0.0.0.0' }],
    ['no-origin', { listen: '192.0.2.1', ...FILES }],
    ['no-origin', { trustedProxy: '127.0.0.1' }],
    ['origin-without-tls', { listen: '0.0.0.0', origin: ORIGIN }],
    ['origin-without-tls', { origin: ORIGIN, trustedProxy: ' , ' }],
    ['half-a-certificate', { origin: ORIGIN, cert: FILES.cert }],
    ['half-a-certificate', { origin: ORIGIN, key: FILES.key, trustedProxy: '127.0.0.1' }],
    ['not-an-origin', { origin: 'http://midyear.example.org', ...FILES }],
    ['not-an-origin', { origin: `${ORIGIN}/`, ...FILES }],
    ['not-an-origin', { origin: 'https://a:b@midyear.example.org', ...FILES }],
    ['not-an-origin', { origin: 'midyear.example.org', ...FILES }],
    ['not-a-proxy', { origin: ORIGIN, trustedProxy: 'proxy.example.org' }],
    ['not-a-proxy', { origin: ORIGIN, trustedProxy: '10.0.0.0/33' }],
    ['not-a-proxy', { origin: ORIGIN, trustedProxy: '10.0.0.0/8/8' }],
    ['file-unusable', { origin: ORIGIN, cert: '/nowhere.pem', key: FILES.key }],
    ['file-unusable', { origin: ORIGIN, cert: FILES.key, key: FILES.cert }],
    ['file-unusable', { origin: ORIGIN, cert: FILES.cert, key: certificateFiles('second').key }],
  ])('it refuses: %s, %j', async (code, wish) => {
    expect(await servedPlace(wish)).toMatchObject({ code });
  });
});

test('what the command leaves open the environment tells', () => {
  const environment = { MIDYEAR_ORIGIN: ORIGIN, MIDYEAR_LISTEN: '0.0.0.0', MIDYEAR_TLS_CERT: '' };
  expect(placeWish({ listen: '192.0.2.1' }, { environment })).toEqual({
    ...{ listen: '192.0.2.1', origin: ORIGIN },
    ...{ cert: undefined, key: undefined, trustedProxy: undefined },
  });
});

test('a time zone nobody knows is refused', () => {
  expect(timeZoneOf({ environment: {} })).toEqual({ timeZone: 'Asia/Ho_Chi_Minh' });
  const zone = (told: string) => timeZoneOf({ environment: { MIDYEAR_TIME_ZONE: told } });
  expect(zone('Europe/Berlin')).toEqual({ timeZone: 'Europe/Berlin' });
  expect(zone('Mars/Olympus')).toEqual({ code: 'not-a-time-zone', text: 'Mars/Olympus' });
});
