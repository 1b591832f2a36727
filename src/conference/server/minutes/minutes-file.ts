import { minutesDocument } from '#conference/model/minutes/minutes-document.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { conferenceSight } from '#conference/model/conference-sight.ts';
import { noSuchThing, verbsOver } from '#conference/server/conference-access.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import { documentFile, type DocumentFormat } from '#documents/server/document-files.ts';
import type { Language } from '#kernel/problem.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { MEDIA_TYPES } from '#platform/model/files/file-kind.ts';
import type { Database } from '#platform/server/database/database.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { servedAttachment } from '#platform/server/files/served-kept-file.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { ServedFile } from '#platform/server/http/served-file.ts';
import { minutesFactsOf } from './minutes-facts-of.ts';

interface Wish {
  readonly asker: Asker;
  readonly conference: string;
  readonly format: DocumentFormat;
  readonly language: Language;
  readonly timeZone: string;
}

/**
 * The minutes as a file: once signed the very bytes that were, until then, for whoever works with it, a draft of
 * what is noted so far.
 */
export async function minutesFile(
  database: Database,
  { asker, conference, format, language, timeZone }: Wish,
): Promise<{ readonly kind: 'done'; readonly file: ServedFile } | ConferenceRefusal> {
  const held = await database.snapshot((view) => heldConference(view, conference));
  if (held === undefined) return refusedFor(noSuchThing(conference));
  const { minutes } = held;
  const id = format === 'docx' ? minutes?.wordFile : minutes?.pdfFile;
  const signed = id ? await keptFile(database, id) : undefined;
  if (signed !== undefined) {
    return { kind: 'done', file: await servedAttachment(database, signed) };
  }
  const [verbs = []] = await verbsOver(database, asker, [held.conference.unit]);
  if (!conferenceSight(verbs).seesDrafts)
    return refusedFor({ code: 'minutes-unsigned', facts: {} });
  const kept = await organisationCacheOf(database).current(database);
  const facts = await minutesFactsOf(database, held, { kept, timeZone, language });
  const bytes = await documentFile(minutesDocument(facts, language), format);
  return { kind: 'done', file: fileOf(bytes, format) };
}

function fileOf(bytes: Buffer, format: DocumentFormat): ServedFile {
  async function* content() {
    yield bytes;
  }
  const name = `du-thao-bien-ban.${format}`;
  return { name, type: MEDIA_TYPES[format], size: bytes.length, content: content() };
}
