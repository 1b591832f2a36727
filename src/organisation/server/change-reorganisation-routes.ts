import { z } from 'zod';
import type { EventActor } from '#platform/server/event-log.ts';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type { ReorganisationId } from '#organisation/model/reorganisation/reorganisation.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { countedVersion } from '#platform/server/http/entity-tag.ts';
import type { AnyProblem } from '#platform/server/http/outcome.ts';
import { changeRoute, createRoute, type Route } from '#platform/server/http/route.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
  type ReorganisationContext,
  type ReorganisationOutcome,
} from './change-reorganisations.ts';
import { lockOrganisation } from './organisation-lock.ts';
import { firstProblems } from './first-problems.ts';
import {
  readReorganisation,
  reorganisationContract,
  type ToldReorganisation,
} from './reorganisation-contract.ts';
import {
  followersOn,
  type FollowersOfDay,
  type ReorganisationFollowers,
} from './reorganisation-followers.ts';

const ADDRESS = '/api/v1/reorganisations';
const params = z.strictObject({ reorganisation: writtenId });

const doneContract = z
  .object({
    id: writtenId,
    version: z.int(),
    newUnits: z
      .array(z.object({ name: z.string(), id: writtenId }))
      .meta({ description: 'The units that were made, by the names they had in the request.' }),
  })
  .meta({ id: 'ReorganisationDone' });

/** What changes reorganisations, with what follows from it in rooms above. */
export function changeReorganisationRoutes<OtherProblem extends AnyProblem>(
  followers: ReorganisationFollowers<OtherProblem>,
): readonly Route<OrganisationProblem | HttpProblem | OtherProblem>[] {
  return [
    createRoute(ADDRESS, {
      summary: 'Enters a reorganisation, dated before others or after them',
      access: permitted(ORGANISATION_RULES, 'reorganise'),
      body: reorganisationContract,
      answer: doneContract,
    })
      .command((tx, { asker, body }) => enter(tx, body, askedBy(asker, followers)))
      .present(presentDone, {
        version: ({ version }) => version,
        location: ({ id }) => `${ADDRESS}/${id}`,
      }),

    changeRoute(`PUT ${ADDRESS}/:reorganisation`, {
      summary: 'Puts another in the place of the version that was seen',
      access: permitted(ORGANISATION_RULES, 'reorganise'),
      description: 'Units that it made before are named by their ids.',
      params,
      body: reorganisationContract,
      answer: doneContract,
    })
      .command((tx, { asker, params: { reorganisation: id }, body, seen }) =>
        correct(tx, { id, seen, body }, askedBy(asker, followers)),
      )
      .present(presentDone, { version: ({ version }) => version }),

    changeRoute(`DELETE ${ADDRESS}/:reorganisation`, {
      summary: 'Takes a reorganisation back, as if it had never been entered',
      access: permitted(ORGANISATION_RULES, 'reorganise'),
      params,
    })
      .command((tx, { asker, params: { reorganisation: id }, seen }) =>
        undo(tx, { id, seen }, askedBy(asker, followers)),
      )
      .present(() => undefined),
  ];
}

/** What follows, and who asks for it. */
type Asked<OtherProblem> = FollowersOfDay<OtherProblem> & { readonly actor: EventActor };

function askedBy<OtherProblem>(
  { account, today }: Pick<Asker, 'account' | 'today'>,
  followers: ReorganisationFollowers<OtherProblem>,
): Asked<OtherProblem> {
  return { ...followersOn(followers, today), actor: account };
}

function seenOf({ id, version }: { readonly id: string; readonly version: number }) {
  return { id: id as ReorganisationId, version };
}

async function enter<OtherProblem extends AnyProblem>(
  tx: Transaction,
  told: ToldReorganisation,
  asked: Asked<OtherProblem>,
) {
  const read = readReorganisation(told);
  if (read.kind === 'refused') return refuse(read.problems);
  const context = await openContext(tx, asked);
  return outcomeOf(await enterReorganisation(tx, read.reorganisation, context));
}

interface SeenRequest {
  readonly id: string;
  readonly seen: string;
}

async function correct<OtherProblem extends AnyProblem>(
  tx: Transaction,
  { id, seen, body }: SeenRequest & { readonly body: ToldReorganisation },
  asked: Asked<OtherProblem>,
) {
  const counted = countedVersion(seen);
  if ('code' in counted) return refuse([counted]);
  const read = readReorganisation(body);
  if (read.kind === 'refused') return refuse(read.problems);
  const context = await openContext(tx, asked);
  const { reorganisation } = read;
  const correction = { ...seenOf({ id, ...counted }), reorganisation };
  return outcomeOf(await correctReorganisation(tx, correction, context));
}

async function undo<OtherProblem extends AnyProblem>(
  tx: Transaction,
  { id, seen }: SeenRequest,
  asked: Asked<OtherProblem>,
) {
  const counted = countedVersion(seen);
  if ('code' in counted) return refuse([counted]);
  const context = await openContext(tx, asked);
  return outcomeOf(await undoReorganisation(tx, seenOf({ id, ...counted }), context));
}

/** Indicators, and so their bases, are read once nobody else changes them. */
async function openContext<OtherProblem extends AnyProblem>(
  tx: Transaction,
  { actor, loadBases, loadOpenWork, listener }: Asked<OtherProblem>,
): Promise<ReorganisationContext<OtherProblem>> {
  await lockOrganisation(tx, 'exclusive');
  return { actor, bases: await loadBases(tx), loadOpenWork, listener };
}

type Done<OtherProblem> = Extract<ReorganisationOutcome<OtherProblem>, { state: 'done' }>;

function outcomeOf<OtherProblem extends AnyProblem>(outcome: ReorganisationOutcome<OtherProblem>) {
  if (outcome.state === 'refused') return refuse(outcome.problems);
  const { id, version, newUnits } = outcome;
  return { kind: 'done', id, version, newUnits } as const;
}

function refuse<Problem extends AnyProblem>(problems: readonly Problem[]) {
  return { kind: 'refused', problems: firstProblems(problems) } as const;
}

function presentDone<OtherProblem>({
  id,
  version,
  newUnits,
}: Pick<Done<OtherProblem>, 'id' | 'version' | 'newUnits'>): z.output<typeof doneContract> {
  return { id, version, newUnits: Array.from(newUnits, ([name, unit]) => ({ name, id: unit })) };
}
