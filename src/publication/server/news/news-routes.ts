import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { describedAccess } from '#platform/server/http/described-access.ts';
import { entityTag } from '#platform/server/http/entity-tag.ts';
import { STRICT_HEADERS } from '#platform/server/http/strict-headers.ts';
import {
  NEWS_FEED_PATH,
  NEWS_PATH,
  NEWS_PICTURES_PATH,
  NEWS_LOOK_PATH,
} from '#publication/model/news-address.ts';
import { newsAnswers, type NewsAnswer, type NewsParts } from './news-answers.ts';
import { newsPicture } from './news-picture.ts';

/**
 * Of a public page: its own style, fonts and pictures alone. No script runs in it; the data for machines that it
 * holds are a block that no browser runs.
 */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...STRICT_HEADERS,
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  vary: 'accept-language',
};

/** Kept by whoever likes, and asked for again each time whether it is still so. */
const ASKED_AGAIN = 'public, no-cache';
/** Pictures, styles and fonts may be shown by others: feeds are read elsewhere. */
const SHARED_HEADERS = {
  'cache-control': 'public, max-age=3600',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Serves the public pages: what was published, to everybody, without an account and without a script. */
export function mountNews(app: FastifyInstance, parts: NewsParts & NewsLook): void {
  const answers = newsAnswers(parts);
  app.get(
    NEWS_PATH,
    { schema: schemaOf('Lists what was published, as a page') },
    async (request, reply) => {
      const { before } = request.query as { readonly before?: unknown };
      const last = typeof before === 'string' ? before : undefined;
      return send(request, reply, await answers.list(request, last));
    },
  );
  app.get(
    NEWS_FEED_PATH,
    { schema: schemaOf('The newest articles as an Atom feed', FEED_TYPE) },
    async (request, reply) => send(request, reply, await answers.feed(request)),
  );
  app.get(`${NEWS_LOOK_PATH}/:name`, { schema: { hide: true } }, async (request, reply) => {
    const { name } = request.params as { readonly name: string };
    const file = (await parts.look()).get(name);
    if (file === undefined) return send(request, reply, await answers.missing(request));
    const headers = { ...STRICT_HEADERS, ...SHARED_HEADERS, 'content-type': file.type };
    return reply.headers(headers).send(file.bytes);
  });
  app.get(
    `${NEWS_PATH}/:slug`,
    { schema: schemaOf('One article, as a page') },
    async (request, reply) => {
      const { slug } = request.params as { readonly slug: string };
      return send(request, reply, await answers.article(request, slug));
    },
  );
  app.get(
    `${NEWS_PICTURES_PATH}/:file`,
    { schema: schemaOf('A picture of a published article', 'image/jpeg') },
    async (request, reply) => {
      const { file } = request.params as { readonly file: string };
      const picture = await newsPicture(parts.database, file);
      if (picture === undefined) return send(request, reply, await answers.missing(request));
      const { hash, size, content } = picture;
      void reply.headers({ ...STRICT_HEADERS, ...SHARED_HEADERS, etag: entityTag(hash) });
      if (request.headers['if-none-match'] === entityTag(hash)) return reply.code(304).send();
      return reply.headers({ 'content-type': 'image/jpeg', 'content-length': size }).send(content);
    },
  );
}

/** A style, a font or a picture of the pages themselves. */
export interface LookFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** How the public pages look: files by their names. */
interface NewsLook {
  readonly look: () => Promise<ReadonlyMap<string, LookFile>>;
}

const PAGE_TYPE = 'text/html';
const FEED_TYPE = 'application/atom+xml';

/** Whoever has it already, by its tag, is told so (RFC 9110, 13.1.2). */
function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { status, kind, language, body, changedAt }: NewsAnswer,
): FastifyReply {
  const etag = entityTag(createHash('sha256').update(body).digest('base64url'));
  void reply.code(status).headers({
    ...PAGE_HEADERS,
    'cache-control': ASKED_AGAIN,
    'content-language': language,
    etag,
    ...(changedAt !== undefined && { 'last-modified': changedAt.toUTCString() }),
  });
  const { 'if-none-match': had } = headers;
  if (status === 200 && had?.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag)) {
    return reply.code(304).send();
  }
  const type = kind === 'feed' ? FEED_TYPE : PAGE_TYPE;
  return reply.header('content-type', `${type}; charset=utf-8`).send(body);
}

/** Addresses of pages come with all sorts of things after the question mark; what is unknown is passed over. */
function schemaOf(summary: string, type = PAGE_TYPE): object {
  return {
    ...describedAccess({ kind: 'open', why: 'what was published is for everybody' }),
    summary,
    querystring: z.looseObject({}),
    response: { 200: { description: 'Done.', content: { [type]: { schema: z.string() } } } },
  };
}
