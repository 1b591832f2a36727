import { createHash } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import {
  DEVICE_RULE,
  isClean,
  LINK_RULE,
  NETWORK_RULE,
  STRANGER_RULE,
  tryBegun,
  tryEnded,
  waitMs,
  WIDER_RULES,
  type ThrottleRule,
  type TryEnd,
} from '#people/model/sign-in/failed-tries.ts';
import { networksOfAddress, type Network } from '#people/model/sign-in/network-of-address.ts';
import type { TryRank } from '#people/model/sign-in/waiting-line.ts';
import type { Database } from '#platform/server/database/database.ts';
import { tooManyTries, type TooManyTries } from './too-many-tries.ts';
import { tryCounts, type TryCounts } from './try-counts.ts';

/**
 * Who tries to come in. Whoever does so from a browser in which the account came in before is counted
 * apart from everybody else, so that no stranger locks anybody out. Accounts are named as they were
 * typed: those that do not exist are counted like those that do.
 */
export type Trier =
  | { readonly kind: 'stranger'; readonly login: string; readonly address: string }
  | { readonly kind: 'known'; readonly login: string; readonly device: string }
  /** Whoever tells a code with a one-time link of an account. */
  | { readonly kind: 'link'; readonly account: AccountId };

/** A try that may be looked at; its end must be told, whatever comes. */
export interface BegunTry {
  readonly kind: 'begun';
  readonly rank: TryRank;
  /** What has failed before, by the counter that knows of most. */
  readonly failures: number;
  end(end: TryEnd): void;
}

/** Lets somebody try, or says how long to wait: before anything is looked up or hashed. */
export function beginTry(
  database: Database,
  trier: Trier,
  now: Date,
): BegunTry | { readonly kind: 'refused'; readonly problem: TooManyTries } {
  const at = now.getTime();
  const counters = countersOf(gateOf(database), trier);
  const wait = Math.max(
    ...counters.map(({ rule, counts, key }) => waitMs(rule, counts.of(key), at)),
  );
  if (wait > 0) return { kind: 'refused', problem: tooManyTries(Math.ceil(wait / SECOND_MS)) };
  const failures = Math.max(...counters.map(({ counts, key }) => counts.of(key).failures));
  const isCleanSoFar = counters.every(({ counts, key }) => isClean(counts.of(key), at));
  for (const { counts, key } of counters) counts.keep(key, tryBegun(counts.of(key), at), at);
  return {
    kind: 'begun',
    failures,
    rank: trier.kind === 'known' ? 'known' : isCleanSoFar ? 'clean' : 'suspicious',
    end(end) {
      for (const { rule, counts, key } of counters) {
        counts.keep(key, tryEnded(rule, counts.of(key), { end, now: at }), at);
      }
    },
  };
}

const SECOND_MS = 1000;

/** Some 100 bytes each: a few megabytes in all, however many try. */
const COUNTERS_KEPT = 20_000;

/** The counters of one server. Another server on the same database has its own. */
interface Gate {
  readonly logins: TryCounts;
  readonly networks: TryCounts;
  readonly devices: TryCounts;
  readonly links: TryCounts;
}

const gates = new WeakMap<Database, Gate>();

function gateOf(database: Database): Gate {
  const known = gates.get(database);
  if (known !== undefined) return known;
  const gate = {
    logins: tryCounts(COUNTERS_KEPT),
    networks: tryCounts(COUNTERS_KEPT),
    devices: tryCounts(COUNTERS_KEPT),
    links: tryCounts(COUNTERS_KEPT),
  };
  gates.set(database, gate);
  return gate;
}

interface Counter {
  readonly rule: ThrottleRule;
  readonly counts: TryCounts;
  readonly key: string;
}

function countersOf(gate: Gate, trier: Trier): readonly Counter[] {
  if (trier.kind === 'known') {
    const key = keyOf(`${trier.device} ${trier.login}`);
    return [{ rule: DEVICE_RULE, counts: gate.devices, key }];
  }
  if (trier.kind === 'link') {
    return [{ rule: LINK_RULE, counts: gate.links, key: trier.account }];
  }
  const networks = networksOfAddress(trier.address);
  return [
    { rule: STRANGER_RULE, counts: gate.logins, key: keyOf(trier.login) },
    ...networks.map((network) => ({
      rule: ruleOf(network),
      counts: gate.networks,
      key: network.name,
    })),
  ];
}

function ruleOf({ bits }: Network): ThrottleRule {
  return bits === 64 ? NETWORK_RULE : WIDER_RULES[bits];
}

/** People type passwords into the wrong field: what is remembered of a login tells nothing, and is short. */
function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
