import type { HeldRole } from '#kernel/actor.ts';
import type { PermissionRule, PermissionRules } from '#kernel/permission.ts';

/** What one role lets one do where it holds: verbs in the order of the rules. */
export function verbsOf(rules: PermissionRules<string>, held: HeldRole): readonly string[] {
  return Object.entries(rules)
    .filter(([, rule]) => givesVerb(held, rule))
    .map(([verb]) => verb);
}

function givesVerb({ role, place }: HeldRole, { roles, where }: PermissionRule): boolean {
  return roles.includes(role) && (where !== 'whole' || place.kind === 'whole');
}
