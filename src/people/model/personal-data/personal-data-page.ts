import type { ImpersonalFields } from './impersonal-fields.ts';
import type { PersonalFields } from './described-columns.ts';

/** What stands above the tables of the page. */
const HEAD = `# Personal data

Every field about a person: what it is, why it is kept, for how long, who sees it, and how it is
erased. This page is made from \`src/people/model/personal-data/\`; \`test/store/personal-data.test.ts\` fails where
a column of either database is in neither list, or where this page is not what the lists say.

- **Records of work only.** There is no field for free text about a named person, and no score of one.
- **The log knows no names.** Events hold identities and salted commitments (SHA-256 over the value with 16
  random bytes). Values and salts stand beside the log; once they are gone, nobody can tell what a commitment
  stands for, and the chain over the events is as whole as before.
- **Erasure** (\`POST /api/v1/people/:person/erasure\`, by an administrator of the whole organisation) is refused
  while the person has a post, a seat, a role or an open account. What the person did stays under the
  identity of the account.
- **Retention** works by itself: the server lets go daily of what has had its time.
- **Everyone** sees and downloads what is kept about them: \`GET /api/v1/account/data\`.
- **No network address is kept**, in no table and in no line of the program's log. To slow down whoever guesses
  passwords, addresses are counted in memory for minutes.
- **A backup** holds what the database holds, but no sessions, known browsers, challenges and links. A person
  erased after it was made is in it still: erase again after restoring, and keep backups no longer than
  you need them.
- **Mail**, where the organisation has set it up, takes name, address and link to the mail server; Midyear
  keeps no copy.
`;

/** docs/personal-data.md, as it has to be. */
export function personalDataPage(
  personalFields: readonly PersonalFields[],
  impersonalFields: readonly ImpersonalFields[],
): string {
  const tables = [...new Set(personalFields.map(({ table }) => table))];
  const sections = tables.flatMap((name) => [
    `### ${name}\n`,
    ...personalFields.filter(({ table }) => table === name).map(personal),
  ]);
  return [HEAD, '## About persons\n', ...sections, aboutNobody(impersonalFields)].join('\n');
}

function personal({ table, columns, ...told }: PersonalFields): string {
  const rows = Object.entries(columns).map(([name, what]) => `| \`${table}.${name}\` | ${what} |`);
  return [
    '| field | what |',
    '| --- | --- |',
    ...rows,
    '',
    `- Why: ${told.why}.`,
    `- Kept: ${told.keptFor}.`,
    `- Seen by: ${told.seenBy}.`,
    `- Erasure: ${told.erasedBy}.`,
    '',
  ].join('\n');
}

function aboutNobody(fields: readonly ImpersonalFields[]): string {
  const rows = fields.map(({ table, columns, why }) => {
    const names = columns.map((name) => `\`${name}\``).join(', ');
    return `| \`${table}\` | ${names} | ${why} |`;
  });
  const head = ['## About nobody\n', '| table | fields | why not |', '| --- | --- | --- |'];
  return [...head, ...rows, ''].join('\n');
}
