import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { dayIn } from '#platform/server/organisation-day.ts';
import type { Exposure } from './exposure.ts';
import { readerLanguage } from './reader-language.ts';
import { readCookies } from './session-cookies.ts';

/** Who asks: the actor, and the session by which it is known. */
export interface Asker extends Actor {
  /** The identity of the session, never its token. */
  readonly session: string;
  /** When the person last proved to be it. */
  readonly provenAt: Date;
  readonly today: Day;
  /** The event that last changed the organisation on which the roles are laid; `undefined`: there is none. */
  readonly revision: number | undefined;
}

/** What is known of whoever sends a request, signed in or not. */
export interface Visitor {
  /** The network address, as far as proxies may be believed. */
  readonly address: string;
  /** How the server was called, `https://midyear.example.org`; the guard has let its name pass. */
  readonly origin: string;
  readonly userAgent: string;
  readonly language: Language;
  /** The tokens that the browser brought along. */
  readonly sessionToken: string | undefined;
  readonly deviceToken: string | undefined;
  /**
   * Came from this machine itself, to a server that answers to nobody else, and through no proxy as far
   * as one shows; the guard has seen to it that the server was called by a name of this machine.
   */
  readonly isLocal: boolean;
  /** Does something; a page that only looks on does not, and keeps no session alive. */
  readonly isPresent: boolean;
  readonly now: Date;
  /** Of the organisation: an IANA name. */
  readonly timeZone: string;
  /** The day of it in the organisation's time zone: roles hold on days. */
  readonly today: Day;
}

/** Finds who a visitor is by the session; a room above knows accounts. */
export type FindAsker = (
  database: Database,
  visitor: Visitor,
) => Promise<Asker | HttpProblem | undefined>;

const LONGEST_USER_AGENT = 500;

/** What a server knows of where it stands. */
export interface VisitedServer {
  /** Of the organisation: an IANA name. */
  readonly timeZone: string;
  readonly exposure: Exposure;
}

/** Who sends a request, as far as the network tells. */
export function visitorOf(request: FastifyRequest, { timeZone, exposure }: VisitedServer): Visitor {
  const { headers, host, ip, socket } = request;
  const now = new Date();
  return {
    ...readCookies(request),
    address: ip,
    origin: exposure.kind === 'network' ? exposure.origin : `http://${host}`,
    userAgent: (headers['user-agent'] ?? '').slice(0, LONGEST_USER_AGENT),
    language: readerLanguage(headers['accept-language']),
    isLocal: exposure.kind === 'this-machine' && isOfThisMachine(socket) && !isForwarded(request),
    isPresent: true,
    now,
    timeZone,
    today: dayIn(timeZone, now),
  };
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/u;

/** What is sent without a network has no address on this side. */
function isOfThisMachine({ remoteAddress, localAddress }: FastifyRequest['socket']): boolean {
  return isLoopback(remoteAddress) && (localAddress === undefined || isLoopback(localAddress));
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && LOOPBACK.test(address);
}

const FORWARDING = /^(forwarded|via|x-forwarded(-.*)?|x-real-ip)$/u;
/** Spoken by no browser and no program of today, but by nginx unless told otherwise. */
const OLD_HTTP = '1.0';

/** A proxy on this machine passes on what came from elsewhere. */
function isForwarded({ headers, raw }: FastifyRequest): boolean {
  return raw.httpVersion === OLD_HTTP || Object.keys(headers).some((name) => FORWARDING.test(name));
}
