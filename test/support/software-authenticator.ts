import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** How an authenticator answers; all left out: as it should, at http://localhost. */
export interface Behaviour {
  readonly origin?: string;
  readonly relyingParty?: string;
  /** False: has not checked who holds it. */
  readonly isUserVerified?: boolean;
  /** Left out: one more than the last time. */
  readonly counter?: number;
}

/** A passkey with its private key, and the browser around it, as WebAuthn has them answer. */
export interface SoftwareAuthenticator {
  readonly id: string;
  /** Answers `navigator.credentials.create` (WebAuthn, 7.1). */
  create(challenge: string, behaviour?: Behaviour): object;
  /** Answers `navigator.credentials.get` (WebAuthn, 7.2). */
  get(challenge: string, behaviour?: Behaviour): object;
}

const FLAGS = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 };

/** A passkey with a key of its own: ES256, without attestation. */
export function softwareAuthenticator(): SoftwareAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credential = randomBytes(16);
  const id = credential.toString('base64url');
  let counter = 0;
  function nextCounter({ counter: told }: Behaviour): number {
    counter = told ?? counter + 1;
    return counter;
  }
  return {
    id,
    create(challenge, behaviour = {}) {
      const attested = Buffer.concat([Buffer.alloc(16), lengthOf(credential), credential]);
      const data = Buffer.concat([
        authenticatorData(behaviour, { counter: nextCounter(behaviour), extra: FLAGS.attested }),
        attested,
        coseKey(publicKey),
      ]);
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ]);
      return answer(id, {
        clientDataJSON: clientData('webauthn.create', challenge, behaviour),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
        transports: ['internal'],
      });
    },
    get(challenge, behaviour = {}) {
      const data = authenticatorData(behaviour, { counter: nextCounter(behaviour), extra: 0 });
      const client = clientData('webauthn.get', challenge, behaviour);
      const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))]);
      return answer(id, {
        clientDataJSON: client,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      });
    },
  };
}

function answer(id: string, response: object): object {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
}

function clientData(type: string, challenge: string, { origin }: Behaviour): string {
  const said = { type, challenge, origin: origin ?? 'http://localhost', crossOrigin: false };
  return Buffer.from(JSON.stringify(said)).toString('base64url');
}

/** WebAuthn, 6.1. */
function authenticatorData(
  { relyingParty = 'localhost', isUserVerified = true }: Behaviour,
  { counter, extra }: { readonly counter: number; readonly extra: number },
): Buffer {
  const flags = FLAGS.userPresent | (isUserVerified ? FLAGS.userVerified : 0) | extra;
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(Buffer.from(relyingParty)), Buffer.from([flags]), count]);
}

/** A key of P-256 as COSE writes it (RFC 9053, 7.1.1). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const entries = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ]);
  return Buffer.from(isoCBOR.encode(entries as never));
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return length;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
