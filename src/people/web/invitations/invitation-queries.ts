import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type Invited = Described['Invited'];
export type OpenInvitation = Described['OpenInvitation'];
export type InvitedPerson = Described['InvitedPersonInput'];

const PAGE = 100;

/** Who was invited and has not come in yet, page by page. */
export const invitationsQuery = infiniteQueryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ pageParam }) => {
    const query = { limit: PAGE, ...(pageParam !== '' && { after: pageParam }) };
    return (await bodyOf(api.GET('/api/v1/invitations', { params: { query } }))).invitations;
  },
  initialPageParam: '',
  getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.account),
  meta: { restsOn: [{ topic: 'people' }] },
});

/** More come in several requests: each is all or nothing. */
const MOST_PEOPLE = 500;

/** Invites people; of many, those of a request that was refused are not, and no later ones. */
export async function invite(people: readonly InvitedPerson[]): Promise<readonly Invited[]> {
  const invited: Invited[] = [];
  for (let first = 0; first < people.length; first += MOST_PEOPLE) {
    const body = { people: people.slice(first, first + MOST_PEOPLE) };
    // One after the other: a refusal stops those behind it.
    invited.push(...(await bodyOf(api.POST('/api/v1/invitations', { body }))).invited);
  }
  return invited;
}

/** Reads a sheet of people; nobody is invited by it. */
export function readSheet(name: string, content: string): Promise<ReadSheet> {
  return bodyOf(api.POST('/api/v1/invitations/sheet', { body: { name, content } }));
}

export type ReadSheet =
  paths['/api/v1/invitations/sheet']['post']['responses'][200]['content']['application/json'];

type HandedLink =
  paths['/api/v1/invitations/{account}/renewal']['post']['responses'][200]['content']['application/json'];

export function renewInvitation(account: string): Promise<HandedLink> {
  const params = { path: { account } };
  return bodyOf(api.POST('/api/v1/invitations/{account}/renewal', { params }));
}

export async function withdrawInvitation(account: string): Promise<void> {
  await api.DELETE('/api/v1/invitations/{account}', { params: { path: { account } } });
}
