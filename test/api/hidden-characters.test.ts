import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { callOf, filledIn, SOUND_REQUESTS } from '#test/support/sound-requests.ts';
import { eachStore } from '#test/support/store.ts';

const PERSON = ['familyName', 'middleName', 'givenName'];

/** Where somebody or something is called by a name that others read. */
const NAMES: readonly (readonly [route: string, ...fields: string[]])[] = [
  ['POST /api/v1/people', ...PERSON],
  ['PUT /api/v1/people/:person', ...PERSON],
  ['POST /api/v1/bodies', 'name', 'nameEn'],
  ['PUT /api/v1/bodies/:body', 'name', 'nameEn'],
  ['POST /api/v1/terms', 'name'],
  ['POST /api/v1/posts', 'title', 'titleEn'],
  ['PUT /api/v1/posts/:post', 'title', 'titleEn'],
  ['POST /api/v1/links/use', ...PERSON],
  ['POST /api/v1/account/passkeys', 'name'],
  ['POST /api/v1/activities/:activity/photographs', 'caption', 'altText', 'creditNote'],
  ['PUT /api/v1/photographs/:photograph', 'caption', 'altText', 'creditNote'],
];

/** Nobody sees that the text turns round in it, and that there is a space without width. */
const HIDDEN = ['An\u202Etxt', 'An\u200Bh'];
const NOTHING = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6b';

eachStore('a name', (store) => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await apiClient(store.database);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test.for(NAMES)(
    'with a character that nobody sees is refused by %s',
    async ([route, ...fields]) => {
      const sound = filledIn(SOUND_REQUESTS[route] ?? {}, () => NOTHING);
      for (const field of fields) {
        for (const text of HIDDEN) {
          const body = { ...sound.body, [field]: text };
          const answer = await api.send(callOf(route, sound), { body, seen: 0 });
          const place = { in: 'body', field };
          expect(answer.json()).toMatchObject({ code: 'field-with-hidden-character', place });
        }
      }
    },
  );

  test('with such a character is refused of somebody who is invited, the login too', async () => {
    const invite = async (told: object) => {
      const person = { givenName: 'An', login: 'an.tran', language: 'vi', roles: [], ...told };
      const answer = await api.send('POST /api/v1/invitations', { body: { people: [person] } });
      return answer.json<{ code: string }>().code;
    };
    for (const text of HIDDEN) {
      expect(await invite({ givenName: text })).toBe('field-with-hidden-character');
      expect(await invite({ login: text })).toBe('not-a-login');
    }
  });

  test('with such a character is refused where it stands in a sheet, in words', async () => {
    const sheet = [
      'Họ,Tên đệm,Tên,Tên đăng nhập,Thư điện tử,Vai trò,Mã đơn vị,Phạm vi,Từ ngày,Đến hết ngày',
      `Trần,Thị,${HIDDEN[0]},binh.tran,,,,,,`,
    ].join('\n');
    const content = Buffer.from(sheet).toString('base64');
    const read = await api.ask('POST /api/v1/invitations/sheet', {
      body: { name: 'people.csv', content },
      language: 'vi',
    });
    expect(read).toMatchObject({
      people: [],
      problems: [
        {
          code: 'cell-with-hidden-character',
          place: { row: 2, column: 'Tên' },
          detail: 'ô này có ký tự ẩn hoặc ký tự đảo chiều chữ; hãy gõ lại',
        },
      ],
    });
  });

  test('is kept with single spaces', async () => {
    const told = { familyName: ' Trần', middleName: 'Thị\tÁnh', givenName: 'Bình\u2028' };
    const { id } = await api.ask<{ id: string }>('POST /api/v1/people', { body: told });
    expect(await api.ask(`GET /api/v1/people/${id}`)).toMatchObject({
      familyName: 'Trần',
      middleName: 'Thị Ánh',
      givenName: 'Bình',
    });
  });
});
