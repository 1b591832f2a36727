import type { AccountId } from '#kernel/actor.ts';
import type { Database } from '#platform/server/database/database.ts';
import { THIS_MACHINE } from '#platform/server/http/exposure.ts';
import type { Doorkeeper } from '#platform/server/http/greeting.ts';
import { USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';

/** Lets in whoever brings a token, as a viewer of that name: platform knows no accounts. */
export function anyoneWithAToken(database: Database): Doorkeeper {
  return {
    ...{ database, exposure: THIS_MACHINE, timeZone: USUAL_TIME_ZONE },
    findAsker: async (_database, { sessionToken, now: provenAt, today }) => {
      const account = sessionToken as AccountId;
      const roles = [{ role: 'viewer', place: { kind: 'whole' } }] as const;
      return { account, roles, session: account, provenAt, today, revision: undefined };
    },
  };
}

let last = 0;

/** The headers of somebody whom `anyoneWithAToken` lets in, each time somebody else. */
export function somebody(): { readonly cookie: string } {
  return { cookie: `__Host-midyear-session=${String((last += 1)).padStart(40, 'a')}` };
}
