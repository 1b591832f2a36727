import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import type { Database } from '#platform/server/database/database.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { servedAttachment } from '#platform/server/files/served-kept-file.ts';
import { permitted } from '#platform/server/http/access.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { inUnit } from '#directives/server/directive-access.ts';
import { directiveParams, studyParams } from './directive-contract.ts';
import { noSuch, refuse } from '#directives/server/directive-refusals.ts';
import { seeDirective } from './read-directive.ts';
import { sentTo } from '#directives/server/study/read-study.ts';

/** Whatever kind of file was handed in. */
const ANY_TYPE = 'application/octet-stream';

const DIRECTIVE_FILE_ROUTE = fileRoute('/api/v1/directives/:directive/file', {
  summary: 'The text of a directive as it was handed in',
  access: permitted(DIRECTIVE_RULES, 'read-directives'),
  params: directiveParams,
  file: ANY_TYPE,
})
  .command(async (database, { params, asker }) => {
    const found = await seeDirective(database, { database, asker, id: params.directive });
    return serve(database, found?.directive.file ?? null);
  })
  .present(({ file }) => file);

const PROGRAMME_FILE_ROUTE = fileRoute('/api/v1/directives/:directive/units/:unit/programme/file', {
  summary: 'The action programme of a unit as it was handed in',
  access: inUnit('read-study', ({ params }: { params: { unit: string } }) => params),
  params: studyParams,
  file: ANY_TYPE,
})
  .command(async (database, { params }) => {
    const sent = await sentTo(database, params);
    return serve(database, sent?.programmeFile ?? null);
  })
  .present(({ file }) => file);

/** The files that belong to directives. */
export const DIRECTIVE_FILE_ROUTES = [DIRECTIVE_FILE_ROUTE, PROGRAMME_FILE_ROUTE] as const;

async function serve(database: Database, id: string | null) {
  const kept = id === null ? undefined : await keptFile(database, id);
  if (kept === undefined) return refuse(noSuch(id ?? 'file'));
  return { kind: 'done', file: await servedAttachment(database, kept) } as const;
}
