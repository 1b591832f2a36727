/** The identity of an account: events name who did something by it. */
export type AccountId = string & { readonly __brand: 'AccountId' };

/** What an account may be in a unit; what each may do, the policies of the features say. */
export const ROLES = [
  'viewer',
  'reporter',
  'approver',
  'secretary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a role holds: in the whole organisation, whatever its units, or in one unit. */
export type RolePlace =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'unit';
      /** A living unit: what a unit that ended gave away lies with its heir. */
      readonly unit: string;
      /** `below`: with all units below it, however deep. */
      readonly reach: 'alone' | 'below';
    };

export interface HeldRole {
  readonly role: Role;
  readonly place: RolePlace;
}

/** Who asks for something: an account with the roles it holds at that instant. */
export interface Actor {
  readonly account: AccountId;
  readonly roles: readonly HeldRole[];
}
