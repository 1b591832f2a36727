import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { saidProblemContract } from '#platform/server/http/problem-answer.ts';
import { unitVersionContract } from './unit-contract.ts';

const unit = z
  .string()
  .meta({ description: 'The id of a unit, or the name the request gives to one that it makes.' });

const version = unitVersionContract.extend({ superior: unit.nullable() }).meta({
  id: 'PreviewVersion',
  description: 'A unit as it is or would be; its superior may be one that the request makes.',
});

export const unitChangeContract = z.object({
  unit,
  before: version.nullable(),
  after: version.nullable(),
});

export const seriesContract = z
  .object({
    unit,
    basis: z.string().nullable().meta({ description: 'null: the share of the whole.' }),
    outcome: z.enum(['goes-on', 'joins', 'divided', 'held']),
    why: z.enum(['share-unknown', 'no-heir']).nullable(),
    rests: z.array(z.object({ unit, share: z.string(), isHeld: z.boolean() })),
    notContinuable: z.array(unit),
  })
  .meta({ description: 'What becomes of the figures that a unit has told before.' });

const standingContract = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    level: z.string(),
    superior: unit.nullable(),
    unitCount: z.int().meta({ description: 'How many units it contains, itself counted.' }),
  })
  .nullable()
  .meta({ description: 'null: it does not live then.' });

export const previewUnitContract = z
  .object({
    id: unit,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    before: standingContract,
    after: standingContract,
  })
  .meta({
    id: 'PreviewUnit',
    description:
      'On the eve and on the day; of one that is undone, on its day as it is and as it would be.',
  });

export const leftOpenContract = z
  .object({
    unit,
    open: z.array(
      z.object({
        kind: z.enum(['figure-not-told', 'figure-not-accepted', 'post-held', 'role-held']),
        period: z.string().nullable().meta({ description: 'null: it belongs to no period.' }),
        count: z.int(),
      }),
    ),
    named: unit.nullable().meta({ description: 'The heir that the request names.' }),
    byItself: unit
      .nullable()
      .meta({ description: 'Who is heir where none is named: who alone takes all its parts.' }),
    isEnded: z.boolean().meta({
      description: 'The request says that nobody takes over: posts and roles end with the unit.',
    }),
    candidates: z.array(unit).meta({
      description: 'Who may well be named: those who take a part, and the superior that goes on.',
    }),
  })
  .meta({ id: 'LeftOpen', description: 'What a unit that ends leaves open, and to whom.' });

export const previewContract = z
  .object({
    on: z.string().meta({ description: 'Its day; of one that is undone, the day it had.' }),
    obstacles: z.array(saidProblemContract).meta({
      description: 'All that entering it would be refused for; none: it can be entered.',
    }),
    opened: z.array(unit),
    ended: z.array(unit),
    changed: z.array(unit),
    removed: z.array(unit),
    onItsDay: z
      .object({
        opens: z.array(unitChangeContract),
        closes: z.array(unitChangeContract),
        changes: z.array(unitChangeContract),
        series: z.array(seriesContract),
      })
      .nullable()
      .meta({ description: 'null: it is to be undone.' }),
    undone: z
      .object({
        livesAgain: z.array(unitChangeContract),
        vanishes: z.array(unitChangeContract),
        changesBack: z.array(unitChangeContract),
      })
      .nullable()
      .meta({ description: 'What undoing brings back on its day; null: it is not to be undone.' }),
    leftOpen: z.array(leftOpenContract),
    withoutPlace: z.array(z.object({ person: writtenId, name: z.string() })).meta({
      description: 'People who would hold no post on its day, who hold one as it is now.',
    }),
    rolesEnding: z
      .array(z.object({ role: z.enum(ROLES), unit, person: writtenId, name: z.string() }))
      .meta({
        description:
          'Roles that end with their units, and whose they are: nobody takes over, or a unit above does.',
      }),
    units: z
      .array(previewUnitContract)
      .meta({ description: 'Every unit that this answer names by its id.' }),
  })
  .meta({ id: 'ReorganisationPreview', description: 'What a reorganisation would do.' });
