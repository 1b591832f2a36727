import type { Page } from 'playwright-core';
import { linkForFirstAdministrator } from '#people/server/links/first-administrator.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { enterManyPeople } from './many-people.ts';
import { screensOf, type PicturedScreen, type PicturedServer } from './pictured-screen.ts';
import { postAs, unitWithCode } from './served-answers.ts';

const MANY = 5000;
const DAY = '2026-06-14';
/** A sheet with one sound row, and several faults in the others. */
const SHEET = `Họ,Tên đệm,Tên,Tên đăng nhập,Thư điện tử,Vai trò,Mã đơn vị,Đến hết ngày
Phan,Thị,Thùy,phan.thuy,thuy@example.org,người báo cáo,LH,31/12/2099
Lê,,,le na,không phải thư,vua,KHONG-CO,32/13/2026
`;

/** The screens of coming in, of people and of the log. */
export const PICTURED_PEOPLE: readonly PicturedScreen[] = [
  ...signedOut({
    'sign-in': ['sample', '/', '.sample-accounts'],
    'sign-in-empty': ['empty', '/', '.sign-in-form'],
    'link-missing': ['empty', '/link', '.link-main'],
    'link-unknown': ['empty', `/link#${'x'.repeat(43)}`, '.link-main h1'],
    'link-first': ['empty', firstLink, 'form'],
    'link-invitation': ['sample', invitationLink, 'form'],
    'link-used': ['sample', usedLink, '.link-main h1'],
    'link-expired': ['sample', expiredLink, '.link-main h1'],
  }),
  ...screensOf('sample', {
    'own-account': ['/account', '.own-list'],
    'people-list': ['/people', '.person-row a'],
    'people-unit': [unitOfPeople, '.people-lines a'],
    person: [personWithRole, '.people-section ~ * h2'],
    'people-without-place': ['/people/without-place', 'h1'],
    invitations: [openInvitations, '.people-lined'],
    log: ['/log', '.event-lines a'],
    'log-event': ['/log?event=1', '.event-content'],
  }),
  {
    ...{ name: 'invitation-one', store: 'sample', address: '/people/invitations' },
    steps: (page) => page.locator('.change-actions button').first().click(),
    whole: '.change-form',
  },
  {
    ...{ name: 'invitation-sheet', store: 'sample', address: '/people/invitations' },
    steps: dropSheet,
    whole: '.sheet-table, table',
  },
  {
    ...{ name: 'invitation-links', store: 'sample', address: '/people/invitations' },
    steps: inviteSomebody,
    whole: '.invitation-slip',
  },
  ...screensOf('empty', {
    'people-empty': ['/people', 'h1'],
    'log-empty': ['/log', 'h1'],
    'invitations-empty': ['/people/invitations', 'h1'],
  }),
  ...screensOf('very-large', {
    'people-large': [manyPeople, '.people-lines a'],
    'log-large': ['/log', '.event-lines a'],
    'log-large-event': ['/log?event=4', '.event-content'],
  }),
];

type Address = PicturedScreen['address'];

function signedOut(
  screens: Readonly<Record<string, readonly [PicturedScreen['store'], Address, string]>>,
): readonly PicturedScreen[] {
  return Object.entries(screens).map(([name, [store, address, whole]]) => {
    return { name, store, address, whole, isSignedOut: true };
  });
}

async function firstLink({ database }: PicturedServer): Promise<string> {
  const now = new Date();
  const made = await linkForFirstAdministrator(database, {
    now,
    today: dayIn(USUAL_TIME_ZONE, now),
  });
  return `/link#${made?.token ?? ''}`;
}

async function invitationLink(served: PicturedServer): Promise<string> {
  const named = { familyName: 'Lê', middleName: 'Thị', givenName: 'Na' };
  const login = `le.na.${(invitations += 1)}`;
  const people = [{ ...named, login, language: 'vi', roles: [] }];
  const { invited } = await postAs<Invited>(served, '/invitations', { people });
  const link = new URL(invited[0]?.link ?? '');
  return link.pathname + link.hash;
}

interface Invited {
  readonly invited: readonly { readonly link: string }[];
}

let invitations = 0;

async function usedLink(served: PicturedServer): Promise<string> {
  const link = await invitationLink(served);
  const [, token = ''] = link.split('#');
  // By somebody who is not signed in.
  await fetch(`${served.url}/api/v1/links/use`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'con đò sang sông buổi sớm' }),
  });
  return link;
}

async function expiredLink(served: PicturedServer): Promise<string> {
  const link = await invitationLink(served);
  await served.database.query(
    `update one_time_link set expires_at = now() - interval '1 hour'
     where made = (select max(made) from one_time_link)`,
  );
  return link;
}

async function unitOfPeople(served: PicturedServer): Promise<string> {
  return `/people?unit=${await unitWithCode(served, 'LH', DAY)}&on=${DAY}`;
}

/** Somebody with a post, and a role by it. */
async function personWithRole({ database }: PicturedServer): Promise<string> {
  const [found] = await database.query<{ person: string }>(
    `select account.person from account join person on person.id = account.person
     where account.is_sample and given_name = 'Ngân'`,
  );
  return `/people/${found?.person ?? ''}`;
}

async function openInvitations(served: PicturedServer): Promise<string> {
  await invitationLink(served);
  return '/people/invitations';
}

async function manyPeople({ database }: PicturedServer): Promise<string> {
  await enterManyPeople(database, MANY);
  return '/people';
}

async function dropSheet(page: Page): Promise<void> {
  await page.locator('.change-actions button').nth(1).click();
  const buffer = Buffer.from(SHEET);
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** In either language: the fields by their places. */
async function inviteSomebody(page: Page): Promise<void> {
  await page.locator('.change-actions button').first().click();
  const fields = page.locator('.change-form input:not([type=checkbox])');
  for (const [at, text] of ['Phan', 'Thị', 'Thùy', `phan.thuy.${(invitations += 1)}`].entries()) {
    await fields.nth(at).fill(text);
  }
  await page.locator('.change-form [type=submit]').click();
}
