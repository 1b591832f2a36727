import { z } from 'zod';
import { FILE_RULES } from '#platform/model/files/file-policy.ts';
import { FILE_LIMIT } from '#platform/model/files/picture-bounds.ts';
import { permitted } from '#platform/server/http/access.ts';
import { toldName, writtenId } from '#platform/server/http/contract-values.ts';
import { uploadRoute } from '#platform/server/http/upload-route.ts';
import { handInFile } from './hand-in-file.ts';
import { prepareFile } from './prepare-file.ts';

const LONGEST_NAME = 200;

/** A file that is kept, as answers tell of it. */
export const keptFileContract = z
  .object({
    id: writtenId,
    name: z.string(),
    mediaType: z.string(),
    size: z.int().meta({ description: 'In bytes.' }),
    width: z.int().nullable().meta({ description: 'Of a picture, in points.' }),
    height: z.int().nullable(),
  })
  .meta({ id: 'KeptFile', description: 'A file that was handed in and checked.' });

/** Takes a file, to be joined to something by another request. */
export const KEEP_FILE_ROUTE = uploadRoute('/api/v1/files', {
  summary: 'Keeps a file',
  description:
    'PDF, DOCX, XLSX, or a picture as JPEG, PNG or WebP. A picture is turned upright and written anew as JPEG, at most 3,000 points long, without what it says of place and device.',
  access: permitted(FILE_RULES, 'keep-file'),
  query: z.strictObject({ name: toldName(LONGEST_NAME).min(1) }),
  upload: { limit: FILE_LIMIT },
  answer: keptFileContract,
})
  .prepare((bytes, { query }) => prepareFile(bytes, query.name))
  .command((tx, { file }, { asker }) =>
    handInFile(tx, file, { account: asker.account, now: new Date() }),
  )
  .present(({ file }) => file);
