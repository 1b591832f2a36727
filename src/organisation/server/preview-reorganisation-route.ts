import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type { ReorganisationId } from '#organisation/model/reorganisation/reorganisation.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { AnyProblem } from '#platform/server/http/outcome.ts';
import { askRoute, type Route } from '#platform/server/http/route.ts';
import type { ReorganisationRequest } from './decide-reorganisation.ts';
import { firstProblems } from './first-problems.ts';
import { previewReorganisation } from './preview-reorganisation.ts';
import { presentPreview } from './present-preview.ts';
import { readReorganisation, reorganisationContract } from './reorganisation-contract.ts';
import {
  followersOn,
  type FollowersOfDay,
  type ReorganisationFollowers,
} from './reorganisation-followers.ts';
import { previewContract } from './reorganisation-preview-contract.ts';

const previewRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enter'), reorganisation: reorganisationContract }),
  z.strictObject({
    kind: z.literal('correct'),
    id: writtenId,
    version: z.int().min(1),
    reorganisation: reorganisationContract,
  }),
  z.strictObject({ kind: z.literal('undo'), id: writtenId, version: z.int().min(1) }),
]);

/** What would come of changing reorganisations, with what rooms above say to it. */
export function previewReorganisationRoute<OtherProblem extends AnyProblem>(
  followers: ReorganisationFollowers<OtherProblem>,
): Route<OrganisationProblem | HttpProblem | OtherProblem> {
  return askRoute('/api/v1/reorganisations/preview', {
    summary: 'What entering, correcting or undoing a reorganisation would do',
    access: permitted(ORGANISATION_RULES, 'reorganise'),
    description:
      'Refused where the steps themselves cannot be; what else entering it would be refused for is told as obstacles.',
    body: previewRequest,
    answer: previewContract,
  })
    .command((database, { body, asker: { today } }) =>
      preview(database, body, followersOn(followers, today)),
    )
    .present(({ seen }, say) => presentPreview(seen, say));
}

async function preview<OtherProblem extends AnyProblem>(
  database: Database,
  told: z.output<typeof previewRequest>,
  followers: FollowersOfDay<OtherProblem>,
) {
  const request = readRequest(told);
  if ('problems' in request) return refuse(request.problems);
  const seen = await database.snapshot((view) => previewReorganisation(view, request, followers));
  return seen.kind === 'seen' ? ({ kind: 'done', seen } as const) : refuse(seen.problems);
}

function refuse(problems: readonly OrganisationProblem[]) {
  return { kind: 'refused', problems: firstProblems(problems) } as const;
}

function readRequest(
  told: z.output<typeof previewRequest>,
): ReorganisationRequest | { readonly problems: readonly OrganisationProblem[] } {
  if (told.kind === 'undo') return { kind: told.kind, seen: seenOf(told) };
  const read = readReorganisation(told.reorganisation);
  if (read.kind === 'refused') return read;
  const { reorganisation } = read;
  return told.kind === 'enter'
    ? { kind: told.kind, reorganisation }
    : { kind: told.kind, seen: seenOf(told), reorganisation };
}

function seenOf({ id, version }: { readonly id: string; readonly version: number }) {
  return { id: id as ReorganisationId, version };
}
