import { Server } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import type { ServedPlace } from './served-place.ts';

/**
 * Takes a renewed certificate into use when the process is sent SIGHUP; connections that stand keep
 * theirs. Files that cannot be used change nothing, and are told of in the log.
 */
export function renewCertificate(
  app: FastifyInstance,
  readTls: ServedPlace['readTls'],
): Disposable {
  const renew = () => void takeUp(app, readTls).catch(() => undefined);
  process.on('SIGHUP', renew);
  return { [Symbol.dispose]: () => void process.off('SIGHUP', renew) };
}

async function takeUp(app: FastifyInstance, readTls: ServedPlace['readTls']): Promise<void> {
  const server: unknown = app.server;
  if (readTls === undefined || !(server instanceof Server)) return;
  const read = await readTls();
  if ('code' in read) {
    const { code } = read;
    app.log.error({ event: 'certificate-not-renewed', code }, 'certificate not renewed');
    return;
  }
  server.setSecureContext(read);
  app.log.info({ event: 'certificate-renewed' }, 'certificate renewed');
}
