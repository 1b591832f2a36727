import { z } from 'zod';
import { mayOfUnit, noSuch } from '#activities/server/activity-access.ts';
import { PHOTOGRAPHS } from '#activities/server/activity-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { PICTURE_TYPE, servedPicture } from '#platform/server/files/served-kept-file.ts';
import { toldName, writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { addPhotograph, changePhotograph } from './keep-photograph.ts';

const LONGEST_CAPTION = 500;
const LONGEST_CREDIT = 200;

const wordsBody = {
  // Articles print them for everybody: nothing in them is hidden.
  caption: toldName(LONGEST_CAPTION).default(''),
  altText: toldName(LONGEST_CAPTION).min(1).meta({
    description: 'What is to be seen, for who cannot see it; about work, naming nobody.',
  }),
  creditedPerson: writtenId.nullable().default(null),
  creditNote: toldName(LONGEST_CREDIT).default(''),
};

const keptContract = z.object({ id: writtenId, version: z.int() }).meta({ id: 'KeptPhotograph' });

export const ADD_PHOTOGRAPH_ROUTE = createRoute('/api/v1/activities/:activity/photographs', {
  summary: 'Adds a picture that was sent before to an outreach event',
  access: mayOfUnit('record-outreach', ({ params }: { params: { activity: string } }) => {
    return { kind: 'activity', id: params.activity };
  }),
  params: z.strictObject({ activity: writtenId }),
  body: z.strictObject({ file: writtenId, ...wordsBody }),
  answer: keptContract,
})
  .command((tx, { asker, params, body: { file, ...words } }) =>
    addPhotograph(tx, { outreachEvent: params.activity, file, words, actor: asker.account }),
  )
  .present(({ record: { id, version } }) => ({ id, version }), {
    version: ({ record }) => record.version,
  });

const photographParams = z.strictObject({ photograph: writtenId });

const ofPhotograph = ({ params }: { params: { photograph: string } }) =>
  ({ kind: 'photograph', id: params.photograph }) as const;

export const CHANGE_PHOTOGRAPH_ROUTE = changeRoute('PUT /api/v1/photographs/:photograph', {
  summary: 'Writes other words beside a photograph',
  access: mayOfUnit('record-outreach', ofPhotograph),
  params: photographParams,
  body: z.strictObject(wordsBody),
  answer: keptContract,
})
  .command((tx, { asker, params, seen, body }) =>
    changePhotograph(tx, { id: params.photograph, seen, words: body, actor: asker.account }),
  )
  .present(({ record: { id, version } }) => ({ id, version }), {
    version: ({ record }) => record.version,
  });

export const REMOVE_PHOTOGRAPH_ROUTE = changeRoute('DELETE /api/v1/photographs/:photograph', {
  summary: 'Removes a photograph from its event',
  access: mayOfUnit('record-outreach', ofPhotograph),
  params: photographParams,
})
  .command((tx, { asker, params, seen }) =>
    changePhotograph(tx, { id: params.photograph, seen, actor: asker.account }),
  )
  .present(() => undefined);

/** The picture itself, as it was written anew. */
export const PICTURE_ROUTE = fileRoute('/api/v1/photographs/:photograph/picture', {
  summary: 'The picture of a photograph',
  access: mayOfUnit('read-outreach', ofPhotograph),
  params: photographParams,
  file: PICTURE_TYPE,
})
  .command(async (database, { params }) => findPicture(database, params.photograph))
  .present(({ picture }) => picture);

async function findPicture(queries: Queries, id: string) {
  const record = await recordOf(queries, PHOTOGRAPHS, id);
  const file = record && !record.isRemoved ? await keptFile(queries, record.file) : undefined;
  if (file === undefined) return { kind: 'refused', problem: noSuch(id) } as const;
  return { kind: 'done', picture: await servedPicture(queries, file) } as const;
}
