import { createHash } from 'node:crypto';
import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { entityTag } from './entity-tag.ts';
import { SESSION_COOKIE } from './session-cookies.ts';

const ADDRESS = '/api/openapi.json';

/** Serves the OpenAPI description of all routes of a server, as JSON. */
export async function serveDescription(app: FastifyInstance, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
      },
      security: [{ session: [] }],
      info: {
        title: 'Midyear',
        version,
        description:
          'Who asks is known by a session: POST /api/v1/session answers with a cookie, to be sent with everything else. x-access names what each address needs. Numbers are texts. Refusals are application/problem+json (RFC 9457). See docs/api.md.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  let written: Description | undefined;
  app.get(ADDRESS, { schema: { hide: true } }, async ({ headers }, reply) => {
    // Not before somebody asks: routes that are mounted later stand in it too.
    const { body, tag } = (written ??= writeDescription(app));
    void reply.headers({ etag: tag, 'cache-control': 'no-cache' });
    if (headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.header('content-type', 'application/json; charset=utf-8').send(body);
  });
}

interface Description {
  readonly body: Buffer;
  readonly tag: string;
}

/** Takes tens of milliseconds: done once, whoever asks. */
function writeDescription(app: FastifyInstance): Description {
  const body = Buffer.from(JSON.stringify(app.swagger()));
  return { body, tag: entityTag(createHash('sha256').update(body).digest('base64url')) };
}
