import type { Actor, HeldRole, Role, RolePlace } from './actor.ts';

/** Who may do something: whoever holds one of the roles where the deed needs it. */
export interface PermissionRule {
  readonly roles: readonly Role[];
  /**
   * `anywhere`: to hold the role in any unit is enough. `unit`: over the unit that it is about.
   * `whole`: for the whole organisation.
   */
  readonly where: 'anywhere' | 'unit' | 'whole';
}

/** The verbs of a feature, each with its rule. */
export type PermissionRules<Verb extends string> = Readonly<Record<Verb, PermissionRule>>;

/** What a deed is about. */
export type Subject =
  | { readonly kind: 'organisation' }
  | {
      readonly kind: 'unit';
      /** The unit, and where it ended those who are its heirs. */
      readonly selves: ReadonlySet<string>;
      /** The same with every unit above them. */
      readonly line: ReadonlySet<string>;
    };

/** `unseen`: outside of what the actor may know of; to be answered like what does not exist. */
export type Verdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly rule: PermissionRule }
  | { readonly kind: 'unseen' };

export const WHOLE_ORGANISATION: Subject = { kind: 'organisation' };

/**
 * Decides by a rule. Whoever holds any role over a unit knows of it, and is refused what the role
 * does not give; to whoever holds none there it is as if it were not.
 */
export function decide(rule: PermissionRule, actor: Actor, subject: Subject): Verdict {
  if (rule.where !== 'unit') return allowedIf(holdsSomewhere(rule, actor), rule);
  const here = actor.roles.filter(({ place }) => covers(place, subject));
  if (here.length === 0) return { kind: 'unseen' };
  return allowedIf(holdsRole(rule, here), rule);
}

/** Whether the rule can be met at all, whatever the deed is about; asked before anything is read. */
export function holdsSomewhere(rule: PermissionRule, { roles }: Actor): boolean {
  const counted =
    rule.where === 'whole' ? roles.filter(({ place }) => place.kind === 'whole') : roles;
  return holdsRole(rule, counted);
}

/** The verbs that an actor may do to a subject, in the order of the rules. */
export function allowedVerbs<Verb extends string>(
  rules: PermissionRules<Verb>,
  actor: Actor,
  subject: Subject,
): readonly Verb[] {
  const verbs = Object.keys(rules) as Verb[];
  return verbs.filter((verb) => decide(rules[verb], actor, subject).kind === 'allowed');
}

/** Whether a role of a place reaches a subject. */
export function covers(place: RolePlace, subject: Subject): boolean {
  if (place.kind === 'whole') return true;
  if (subject.kind === 'organisation') return false;
  return (place.reach === 'alone' ? subject.selves : subject.line).has(place.unit);
}

function holdsRole({ roles }: PermissionRule, held: readonly HeldRole[]): boolean {
  return held.some(({ role }) => roles.includes(role));
}

function allowedIf(isAllowed: boolean, rule: PermissionRule): Verdict {
  return isAllowed ? { kind: 'allowed' } : { kind: 'refused', rule };
}
