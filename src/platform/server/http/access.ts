import type { AccountId, Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import {
  decide,
  holdsSomewhere,
  WHOLE_ORGANISATION,
  type PermissionRule,
  type PermissionRules,
  type Subject,
} from '#kernel/permission.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { refusalError, type AnyProblem } from './outcome.ts';

/**
 * Who may ask a route; every route states it, and `mountRoute` sees to it. `Taken` is what the
 * request holds.
 */
export type Access<Taken = never> =
  /** Nobody needs to sign in; says why. Anonymous: nor is it looked who asks, and so no database asked. */
  | { readonly kind: 'open'; readonly why: string; readonly isAnonymous?: true }
  /**
   * Whoever signed in, about the account's own things. Where things of others may be asked for as well, those
   * take the role of the rule.
   */
  | {
      readonly kind: 'own';
      readonly verb: string;
      readonly ofOthers?: {
        readonly rule: PermissionRule;
        readonly findSubjects: FindSubjects<Taken>;
      };
    }
  /** Whoever the policy of the feature allows. */
  | {
      readonly kind: 'verb';
      readonly verb: string;
      readonly rule: PermissionRule;
      readonly findSubjects?: FindSubjects<Taken>;
    };

/**
 * What a request is about, found before anything else is read; nothing where whoever asks needs no role
 * over it.
 */
export type FindSubjects<in Taken> = (asked: Asked<Taken>) => Promise<readonly AskedSubject[]>;

interface Asked<out Taken> {
  readonly database: Database;
  readonly taken: Taken;
  /** The event that last changed the organisation on which the actor's roles are laid. */
  readonly revision: number | undefined;
  /** In the organisation's time zone. */
  readonly today: Day;
  /** Who asks: there are things that are somebody's own. */
  readonly account: AccountId;
}

/** `unseen`: what is answered where there is no such thing, and where the actor may not know of it. */
export interface AskedSubject {
  readonly subject: Subject | undefined;
  readonly unseen: AnyProblem;
  /** Where this part of what is asked needs more than the verb of the route. */
  readonly rule?: PermissionRule;
}

/** The access of a verb that is about the organisation at large. */
export function permitted<Verb extends string>(
  rules: PermissionRules<Verb>,
  verb: Verb,
): Access<unknown> {
  return { kind: 'verb', verb, rule: rules[verb] };
}

/** The access of a verb that is about units, found from what is asked. */
export function permittedFor<Verb extends string, Taken>(
  rules: PermissionRules<Verb>,
  verb: Verb,
  findSubjects: FindSubjects<Taken>,
): Access<Taken> {
  return { kind: 'verb', verb, rule: rules[verb], findSubjects };
}

/** The access of whoever has a part in what is asked, and of whoever the policy allows as well. */
export function ownOrPermitted<Verb extends string, Taken>(
  rules: PermissionRules<Verb>,
  verb: Verb,
  findSubjects: FindSubjects<Taken>,
): Access<Taken> {
  return { kind: 'own', verb, ofOthers: { rule: rules[verb], findSubjects } };
}

/** Refuses who may not do this to anything, before the request is looked at any further. */
export function refuseOutsiders(access: Access, actor: Actor): void {
  if (access.kind !== 'verb' || holdsSomewhere(access.rule, actor)) return;
  throw refusalError(notPermitted(access.rule));
}

/** Refuses who may not do this to what is asked about. */
export async function refuseForeigners(
  access: Access,
  actor: Actor,
  asked: Omit<Asked<object>, 'account'>,
): Promise<void> {
  const ruled = access.kind === 'own' ? access.ofOthers : access;
  if (ruled === undefined || !('rule' in ruled)) return;
  const { rule, findSubjects } = ruled;
  // The compiler has seen that the access of a route asks for no more than its contract lets pass.
  const asking = { ...asked, account: actor.account } as Asked<never>;
  const about: readonly AskedSubject[] = (await findSubjects?.(asking)) ?? [
    { subject: WHOLE_ORGANISATION, unseen: notPermitted(rule) },
  ];
  for (const { subject, unseen, rule: needed = rule } of about) {
    const verdict = subject && decide(needed, actor, subject);
    if (verdict === undefined || verdict.kind === 'unseen') throw refusalError(unseen);
    if (verdict.kind === 'refused') throw refusalError(notPermitted(needed));
  }
}

/** What is said to whom the policy refuses something. */
export function notPermitted({ roles, where }: PermissionRule): HttpProblem {
  return { code: 'not-permitted', facts: { roles, where } };
}
