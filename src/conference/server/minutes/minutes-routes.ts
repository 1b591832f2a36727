import { z } from 'zod';
import type { ConferenceProblem } from '#conference/model/conference-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { mayAttend, mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { DOCUMENT_FORMATS } from '#documents/server/document-files.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { changeRoute, type Route } from '#platform/server/http/route.ts';
import { minutesFile } from './minutes-file.ts';
import { signMinutes } from './sign-minutes.ts';

interface ConferenceNamed {
  readonly params: { readonly conference: string };
}

const ofConference = z.strictObject({ conference: writtenId });
const named = ({ params }: ConferenceNamed) =>
  ({ kind: 'conference', id: params.conference }) as const;

/** The minutes as files, and their signature. @param timeZone of the organisation: an IANA name. */
export function minutesRoutes(timeZone: string): readonly Route<ConferenceProblem | HttpProblem>[] {
  return [
    fileRoute('/api/v1/conferences/:conference/minutes', {
      summary: 'The minutes of a conference as Word or PDF',
      description:
        'Once signed, byte for byte as they were; until then a draft, for whoever keeps or signs them.',
      access: mayAttend(({ params }: ConferenceNamed) => params.conference),
      params: ofConference,
      query: z.strictObject({
        format: z.enum(DOCUMENT_FORMATS),
        language: z.enum(['vi', 'en']).default('vi').meta({ description: 'Of a draft.' }),
      }),
      file: 'application/octet-stream',
    })
      .command((database, { asker, params, query }) =>
        minutesFile(database, { ...query, asker, conference: params.conference, timeZone }),
      )
      .present(({ file }) => file),
    changeRoute('PUT /api/v1/conferences/:conference/minutes/signature', {
      summary: 'Signs the minutes of a conference: numbered, and frozen as Word and PDF',
      access: mayConfer('sign-minutes', named),
      params: ofConference,
      answer: changedAnswer,
    })
      .command((tx, { asker: { account: actor, today }, params, seen }) =>
        signMinutes(tx, { conference: params.conference, seen, actor, today, timeZone }),
      )
      .present(presentChanged, CHANGED_VERSION),
  ];
}
