import type { z } from 'zod';
import type { PhotographFields } from '#activities/model/photograph/photograph.ts';
import { PHOTOGRAPHS } from '#activities/server/activity-records.ts';
import type { photographContract } from '#activities/server/outreach/outreach-contract.ts';
import type { Language } from '#kernel/problem.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { keptFiles } from '#platform/server/files/kept-files.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** The photographs of an event, in the order they were added. */
export async function photographsOfEvent(
  queries: Queries,
  { event, language }: { readonly event: string; readonly language: Language },
): Promise<readonly z.output<typeof photographContract>[]> {
  const records = await recordsWhere(queries, PHOTOGRAPHS, {
    where: 'outreach_event = $1 and not is_removed',
    values: [event],
  });
  return presentPhotographs(queries, records, language);
}

async function presentPhotographs(
  queries: Queries,
  records: readonly Kept<PhotographFields>[],
  language: Language,
): Promise<readonly z.output<typeof photographContract>[]> {
  const people = await namesOf(
    queries,
    records.flatMap(({ creditedPerson }) => creditedPerson ?? []),
  );
  const files = await keptFiles(
    queries,
    records.map(({ file }) => file),
  );
  const fileById = new Map(files.map((file) => [file.id, file]));
  return records.map(({ id, version, caption, altText, creditedPerson, creditNote, file }) => {
    const name = creditedPerson === null ? undefined : people.get(creditedPerson);
    const { width, height } = fileById.get(file) ?? { width: 0, height: 0 };
    return {
      ...{ id, version, caption, altText, creditNote },
      credited:
        creditedPerson === null
          ? null
          : { id: creditedPerson, name: name === undefined ? '' : writtenName(name, language) },
      width: width ?? 0,
      height: height ?? 0,
    };
  });
}
