import { writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountWithPassword } from '#test/support/account-with-password.ts';
import { eachStore } from '#test/support/store.ts';
import { zipOf } from '#test/support/zip-of.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const UNITS = `R,Whole,whole,,,
A,First,province,R,,
A1,First of A,commune,A,,`;

const HEADER =
  'Họ,Tên đệm,Tên,Tên đăng nhập,Thư điện tử,Vai trò,Mã đơn vị,Phạm vi,Từ ngày,Đến hết ngày';
const COLUMNS = HEADER.split(',');

interface Read {
  readonly people: readonly { readonly row: number; readonly login: string }[];
  readonly faultyRows: readonly { readonly row: number; readonly cells: object }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly place?: { readonly file: string; readonly row?: number; readonly column?: string };
}

eachStore('a sheet of people', (store) => {
  let api: ToldApi;
  beforeAll(async () => {
    api = await toldApi(store.database, { units: UNITS, successions: '', figures: '' });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const read = (content: Uint8Array | string, name = 'people'): Promise<Read> =>
    api.ask('POST /api/v1/invitations/sheet', {
      body: { name, content: Buffer.from(content).toString('base64') },
      language: 'vi',
    });

  const workbook = (rows: CellValue[][], change: Partial<WriteSheet> = {}): Promise<Uint8Array> =>
    writeXlsx({ sheets: [{ name: 'Người', rows: [COLUMNS, ...rows], ...change }] });

  /** `row column code` of each problem. */
  const places = ({ problems }: Read): readonly string[] =>
    problems.map(({ code, place }) => `${place?.row ?? '-'} ${place?.column ?? '-'} ${code}`);

  test('is read from CSV, and those in it are invited as it says', async () => {
    const csv = [
      `\uFEFF${HEADER}`,
      'Trần,Thị,Bình, Binh.Tran ,binh@example.org,Người báo cáo,A1,,1/1/2090,31/12/2090',
      ',,,,,,,,,',
      'Lê,,Lan,lan.le,,approver,A,cả đơn vị bên dưới,,',
      'Vũ,Văn,Sơn,son.vu,,quản trị viên,Toàn tổ chức,,,',
      'Đỗ,,Mai,mai.do,,,,,,',
    ];
    const sheet = await read(csv.join('\r\n'));
    expect(sheet.problems).toEqual([]);
    expect(sheet.people).toEqual([
      {
        ...{ row: 2, familyName: 'Trần', middleName: 'Thị', givenName: 'Bình' },
        ...{ login: 'binh.tran', email: 'binh@example.org', language: 'vi' },
        roles: [
          {
            ...{ role: 'reporter', unit: api.idOf('A1'), reach: 'alone' },
            ...{ from: '2090-01-01', until: '2091-01-01' },
          },
        ],
      },
      expect.objectContaining({
        ...{ row: 4, middleName: '', email: '' },
        roles: [{ role: 'approver', unit: api.idOf('A'), reach: 'below' }],
      }),
      expect.objectContaining({ roles: [{ role: 'administrator', unit: null, reach: 'below' }] }),
      expect.objectContaining({ row: 6, roles: [] }),
    ]);
    expect(sheet.faultyRows).toEqual([]);
    expect(sheet.units).toEqual([
      { id: api.idOf('A1'), code: 'A1', name: 'First of A', nameEn: '' },
      { id: api.idOf('A'), code: 'A', name: 'First', nameEn: '' },
    ]);
    const people = sheet.people.map(({ row: _row, ...person }) => person);
    const { invited } = await api.ask<{ invited: { login: string }[] }>(
      'POST /api/v1/invitations',
      { body: { people } },
    );
    expect(invited.map(({ login }) => login)).toEqual(['binh.tran', 'lan.le', 'son.vu', 'mai.do']);
  });

  test('is read from a workbook, days and numbers as they are shown', async () => {
    const day = new Date(Date.UTC(2090, 5, 30));
    const sheet = await read(
      await workbook([
        [null, null, null],
        ['Ngô', null, 'Hà', 'ha.ngo', null, 'Reporter', 'A1', 'this unit alone', day, null],
        ['Mẫu', null, 'Số', 2026, null, null, null, null, null, null],
      ]),
    );
    expect(sheet.problems).toEqual([]);
    expect(sheet.people).toMatchObject([
      { row: 3, givenName: 'Hà', roles: [{ from: '2090-06-30' }] },
      { row: 4, login: '2026' },
    ]);
  });

  test('tells every problem with its row and its column, in words', async () => {
    const { login } = await accountWithPassword(store.database);
    const rows = [
      `A,,B,${login},,,,,,`,
      'A,,,an.a,nowhere,,,,,',
      'A,,C,c c,,vua,A1,,,',
      'A,,D,dung.a,,Người xem,XYZ,xa,,',
      'A,,E,em.a,,Người xem,,,31/2/2090,',
      'A,,G,gam.a,,Người xem,A1,,1/1/2020,',
      'A,,H,hai.a,,Người xem,A1,,2/1/2090,1/1/2090',
      'A,,I,inh.a,,,A1,,,',
      'A,,K,gam.a,,,,,,',
      'A,,L,lam.a,,,,,,',
      'A,,L,lam.a,,,,,,',
      `${'A'.repeat(101)},,M,mo.a,,,,,,`,
    ];
    const sheet = await read([HEADER, ...rows].join('\n'), 'danh sách.csv');
    expect(places(sheet)).toEqual([
      '2 Tên đăng nhập login-taken',
      '3 Tên no-given-name',
      '3 Thư điện tử not-an-email',
      '4 Vai trò unreadable-role',
      '4 Tên đăng nhập not-a-login',
      '5 Phạm vi unreadable-reach',
      '6 Từ ngày unreadable-day',
      '6 Mã đơn vị unit-not-named',
      '7 Từ ngày day-over',
      '8 Đến hết ngày days-reversed',
      '9 Vai trò role-not-named',
      '10 Tên đăng nhập login-twice',
      '12 - row-twice',
      '13 Họ cell-too-long',
    ]);
    expect(sheet.problems[0]).toMatchObject({
      place: { file: 'danh sách.csv' },
      detail: `tên đăng nhập “${login}” đã có người dùng; hãy chọn tên khác`,
    });
    expect(sheet.people.map(({ row }) => row)).toEqual([11]);
    expect(sheet.faultyRows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13]);
    expect(sheet.faultyRows[2]).toEqual({
      row: 4,
      cells: { familyName: 'A', givenName: 'C', login: 'c c', role: 'vua', unit: 'A1' },
    });
  });

  test.each([
    [
      'no column that is needed',
      'Họ,Tuổi\nA,3',
      ['1 - unknown-column', '1 - missing-column', '1 - missing-column'],
    ],
    [
      'a column twice under two names',
      `${HEADER},Given name\n`,
      ['1 - duplicate-column', '- - sheet-without-people'],
    ],
    ['nobody', `${HEADER}\n,,,,,,,,,\n`, ['- - sheet-without-people']],
    ['nothing', '', ['- - no-header']],
    ['semicolons', HEADER.replaceAll(',', ';'), ['1 - other-delimiter']],
    ['a quotation mark out of place', `${HEADER}\nA,"B" C,D,e,,,,,,\n`, ['2 - broken-quotes']],
    ['too few cells', `${HEADER}\nA,B\n`, ['2 - cell-count', '- - sheet-without-people']],
  ])('with %s is refused in words', async (_what, csv, expected) => {
    expect(places(await read(csv))).toEqual(expected);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), 'utf-16'],
    ['another encoding', Buffer.from('Họ,Tên\nNguy\u00eandn', 'latin1'), 'not-utf-8'],
    ['the old format of Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a-workbook'],
    ['a broken zip', Buffer.from('504b030400000000', 'hex'), 'not-a-sheet'],
    ['a zip of something else', zipOf('a.txt', Buffer.from('a')), 'not-a-sheet'],
  ])('in %s is refused in words', async (_what, content, code) => {
    expect((await read(content)).problems.map((each) => each.code)).toEqual([code]);
  });

  test('with a formula is refused where it stands, also where its result could be read', async () => {
    const cells = new Map([
      ['1,3', { value: 'an.a', type: 'formula', formula: 'LOWER("AN.A")', formulaResult: 'an.a' }],
    ] as const);
    const content = await workbook([['A', null, 'An', 'an.a']], { cells });
    const sheet = await read(content);
    expect(places(sheet)).toEqual(['2 Tên đăng nhập sheet-formula']);
    expect(sheet.faultyRows).toMatchObject([{ row: 2, cells: { givenName: 'An' } }]);
  });

  test('of ten thousand rows is refused at once', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => ['A', '', 'B', `login.${row}`]);
    const csv = [HEADER, ...rows.map((cells) => `${cells.join(',')},,,,,,`)].join('\n');
    expect(places(await read(csv))).toEqual(['- - sheet-too-long']);
    expect(places(await read(await workbook(rows)))).toEqual(['- - sheet-too-long']);
  });

  test('with somebody far below the others is not read short', async () => {
    const far = [['A', '', 'B', 'far.a']];
    const gap = Array.from({ length: 19_000 }, () => []);
    const content = await workbook([['A', '', 'A', 'near.a'], ...gap, ...far]);
    expect((await read(content)).people.map(({ row }) => row)).toEqual([2, 19_003]);
  });

  test('that unpacks to a hundred times its size is refused without being unpacked', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(300_000_000));
    expect(bomb.length).toBeLessThan(700_000);
    const began = performance.now();
    expect((await read(bomb)).problems).toMatchObject([{ code: 'sheet-too-large' }]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('is to be had empty in either language, and comes back as it was handed out', async () => {
    for (const language of ['vi', 'en']) {
      const answer = await api.send(`GET /api/v1/invitations/template.csv?language=${language}`);
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      const sheet = await read(answer.rawPayload);
      expect(sheet.problems.map(({ code }) => code)).toEqual(['no-unit-with-code']);
      expect(sheet.people).toMatchObject([{ row: 3, login: 'an.tran' }]);
    }
  });
});
