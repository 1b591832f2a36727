import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sheetTemplate } from '#people/model/links/sheet-template.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import type { ServedFile } from '#platform/server/http/served-file.ts';
import { languageContract } from './invitation-contract.ts';

/** The sheet of people to be filled in. */
export const SHEET_TEMPLATE_ROUTE = fileRoute('/api/v1/invitations/template.csv', {
  summary: 'A sheet of people who are to be invited, to be filled in: its columns and two examples',
  access: permitted(PEOPLE_RULES, 'manage-accounts'),
  query: z.strictObject({ language: languageContract }),
  file: 'text/csv; charset=utf-8',
})
  .command(async (_database, { query: { language } }) => ({ kind: 'done', language }))
  .present(({ language }) => fileOf(sheetTemplate(language), FILE_NAMES[language]));

const FILE_NAMES = { vi: 'danh-sach-moi.csv', en: 'people-to-invite.csv' } as const;

function fileOf(text: string, name: string): ServedFile {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  async function* content() {
    yield bytes;
  }
  return { name, hash, size: bytes.length, content: content() };
}
