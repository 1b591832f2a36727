import { rolesText, WHERE_TEXTS } from '#platform/model/role-texts.ts';
import type { Access } from './access.ts';
import { problemContract } from './problem-answer.ts';

/** What the description says of who may ask a route. */
export function describedAccess(access: Access): object {
  switch (access.kind) {
    case 'open':
      return { 'x-access': 'open', security: [] };
    case 'own':
      return { 'x-access': access.verb };
    case 'verb':
      return { 'x-access': access.verb, 'x-access-rule': access.rule };
    default:
      return access satisfies never;
  }
}

/** The answers to whoever may not ask; what is out of sight is answered as if it were not there (404). */
export function accessRefusals(access: Access): object {
  if (access.kind === 'open') return {};
  return {
    401: refusal('Nobody is signed in, or not any more.'),
    403: refusal(neededText(access)),
  };
}

function neededText(access: Extract<Access, { readonly kind: 'own' | 'verb' }>): string {
  if (access.kind === 'own') return 'Not allowed now; the problem says why.';
  const { roles, where } = access.rule;
  return `The roles of the account do not give this. It takes ${rolesText(roles, 'en')} ${WHERE_TEXTS.en[where]}.`;
}

function refusal(description: string): object {
  return { description, content: { 'application/problem+json': { schema: problemContract } } };
}
