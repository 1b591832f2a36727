import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { entityTag } from './entity-tag.ts';

/** A file as it is handed out, byte for byte. */
export interface ServedFile {
  /** By which a reader's machine calls it. */
  readonly name: string;
  /** Of its bytes; its `ETag`. Left out, like its size, where the file is made while it is sent. */
  readonly hash?: string;
  readonly size?: number;
  readonly content: AsyncIterable<Uint8Array>;
  /** Its media type; left out: the one that the route names. */
  readonly type?: string;
  /** `inline`: shown within a page; left out: handed out to be kept. */
  readonly disposition?: 'inline' | 'attachment';
}

/** What a page shows is read anew after an hour; nobody but the reader's own browser keeps it. */
const KEPT_BY_BROWSER = 'private, max-age=3600';

/** A reader sees by the length, or by the end of what came in pieces, whether all of it came. */
export function sendFile(
  reply: FastifyReply,
  { type, file }: { readonly type: string; readonly file: ServedFile },
): FastifyReply {
  const { name, hash, size, content, disposition = 'attachment' } = file;
  return reply
    .headers({
      ...(hash !== undefined && { etag: entityTag(hash) }),
      'content-type': type,
      ...(size !== undefined && { 'content-length': size }),
      ...(disposition === 'inline' && { 'cache-control': KEPT_BY_BROWSER }),
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    .send(Readable.from(content, { objectMode: false }));
}
