import type { Language } from '#kernel/problem.ts';
import { linkMail, type LinkMailFacts } from '#people/model/links/link-mail.ts';
import { writtenName, type PersonName } from '#people/model/names/person-name.ts';
import type { SendMail } from '#people/server/mail/mail.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import { linkAddress } from './link-address.ts';
import type { MadeLink } from './make-link.ts';

/** How links travel. */
export interface LinkPost {
  /** Left out: no mail server is configured, and links are handed over by hand. */
  readonly sendMail: SendMail | undefined;
  /** Of the organisation: an IANA name. */
  readonly timeZone: string;
}

/** From where links are handed over. */
export interface HandingOver extends LinkPost {
  /** Under which the server is called. */
  readonly origin: string;
  readonly sender: string;
}

/** Somebody who is to have a link. */
export interface LinkReader extends MadeLink {
  readonly purpose: LinkMailFacts['purpose'];
  readonly name: string;
  readonly login: string;
  /** Empty: no mail goes out. */
  readonly email: string;
  readonly language: Language;
}

/** A link as it is shown to who hands it over. */
export interface HandedLink {
  readonly link: string;
  readonly expiresAt: string;
  readonly isMailed: boolean;
}

/** Sends a link to its reader, where that can be; it is shown in any case, so that nothing is lost. */
export async function handLink(reader: LinkReader, from: HandingOver): Promise<HandedLink> {
  const { token, expiresAt, email } = reader;
  const link = linkAddress(from.origin, token);
  const isMailed =
    email !== '' && from.sendMail !== undefined
      ? await from.sendMail({
          to: email,
          ...linkMail(mailFacts(reader, link, from), reader.language),
        })
      : false;
  return { link, expiresAt: expiresAt.toISOString(), isMailed };
}

function mailFacts(
  { purpose, name, login, expiresAt, language }: LinkReader,
  link: string,
  { sender, timeZone }: HandingOver,
): LinkMailFacts {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const until = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', format);
  return { purpose, name, login, sender, link, until: until.format(expiresAt) };
}

/** Who asks hands over, under the name by which the server was called. */
export async function handingOver(
  queries: Queries,
  { asker, visitor }: { readonly asker: Asker; readonly visitor: Visitor },
  post: LinkPost,
): Promise<HandingOver> {
  const [row] = await queries.query<PersonName>(
    `select family_name as "familyName", middle_name as "middleName", given_name as "givenName"
     from account join person on person.id = account.person where account.id = $1`,
    [asker.account],
  );
  return { ...post, origin: visitor.origin, sender: row === undefined ? '' : writtenName(row) };
}
