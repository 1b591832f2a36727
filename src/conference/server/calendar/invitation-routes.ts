import { z } from 'zod';
import { invitationTo } from '#conference/model/calendar/invitation.ts';
import { refusedFor, type ConferenceProblem } from '#conference/model/conference-problems.ts';
import { mayAttend, noSuchThing, verbsOver } from '#conference/server/conference-access.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import { personOf } from '#conference/server/conferences/own-conferences.ts';
import { CONFERENCE_TABLE, DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Language } from '#kernel/problem.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import type { Database } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { invitationFile } from './invitation-file.ts';

interface Wish {
  readonly asker: Asker;
  readonly conference: string;
  readonly delegate: string | undefined;
  readonly language: Language;
  readonly timeZone: string;
}

/** Invitations as calendars take them. @param timeZone of the organisation: an IANA name. */
export function invitationRoutes(
  timeZone: string,
): readonly Route<ConferenceProblem | HttpProblem>[] {
  return [
    fileRoute('/api/v1/conferences/:conference/invitation.ics', {
      summary: 'The invitation to a conference as an iCalendar file, in general or for a delegate',
      access: mayAttend(({ params }: { params: { conference: string } }) => params.conference),
      params: z.strictObject({ conference: writtenId }),
      query: z.strictObject({
        delegate: writtenId.optional(),
        language: z.enum(['vi', 'en']).default('vi'),
      }),
      file: 'text/calendar; charset=utf-8',
    })
      .command((database, { asker, params, query: { delegate, language } }) =>
        writtenInvitation(database, { ...params, asker, delegate, language, timeZone }),
      )
      .present(({ text, day }) => {
        const bytes = Buffer.from(text);
        return { name: `${day}.ics`, size: bytes.length, content: inOnePiece(bytes) };
      }),
  ];
}

async function writtenInvitation(
  database: Database,
  { asker, conference: id, delegate, language, timeZone }: Wish,
) {
  if (delegate !== undefined && !(await maySeeInvitation(database, asker, delegate))) {
    return refusedFor(noSuchThing(delegate));
  }
  return database.snapshot(async (view) => {
    const held = await heldConference(view, id);
    const invited = held?.delegates.find((each) => each.id === delegate);
    if (held === undefined || (delegate !== undefined && invited === undefined)) {
      return refusedFor(noSuchThing(delegate ?? id));
    }
    const { conference, items } = held;
    const people = invited === undefined ? [] : [invited.person];
    const names = await namesOf(view, [conference.chairPerson, ...people]);
    const nameOf = (person: string | undefined) => {
      const name = names.get(person ?? '');
      return name === undefined ? '' : writtenName(name, language);
    };
    const chair = nameOf(conference.chairPerson);
    const wish = { conference, items, chair, name: nameOf(invited?.person) };
    const text = invitationFile(invitationTo(wish, language), {
      ...{ timeZone, language, now: new Date() },
    });
    return { kind: 'done', text, day: conference.day } as const;
  });
}

/** The own invitation, or that of anybody by a role over the unit that confers. */
async function maySeeInvitation(
  database: Database,
  asker: Asker,
  delegate: string,
): Promise<boolean> {
  const invited = await recordOf(database, DELEGATE_TABLE, delegate);
  if (invited === undefined) return false;
  if ((await personOf(database, asker.account)) === invited.person) return true;
  const conference = await recordOf(database, CONFERENCE_TABLE, invited.conference);
  const [verbs = []] = await verbsOver(database, asker, conference ? [conference.unit] : []);
  return verbs.includes('read-conferences');
}

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
