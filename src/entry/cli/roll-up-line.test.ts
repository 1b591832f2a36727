import { expect, test } from 'vitest';
import { runMidyear, type Ended } from '#test/support/run-midyear.ts';

const VIETNAMESE = { LANG: 'vi_VN.UTF-8' };
const CALL = ['roll-up', 'DIR', '--as-of', '2026-01-01'];

function refusedWith(sentence: string): Ended {
  return { exitCode: 2, stdout: '', stderr: `midyear roll-up: ${sentence}\n` };
}

test.for(['--help', '-h'])('roll-up %s tells all its options and ends well', async (option) => {
  const { exitCode, stdout, stderr } = await runMidyear(['roll-up', option]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const each of ['DIR', '--as-of', '--out', '--check', '--tolerance', '--json', '--lang']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${each}`, 'm'));
  }
});

test('the help is in Vietnamese where that is asked for', async () => {
  const { stdout } = await runMidyear(['roll-up', '--help', '--lang', 'vi']);
  expect(stdout).toMatch(/^midyear roll-up THƯ_MỤC --as-of NGÀY/);
});

test('a call without a folder is refused', async () => {
  expect(await runMidyear(['roll-up', '--as-of', '2026-01-01'])).toEqual(
    refusedWith('name one folder; midyear roll-up --help says how'),
  );
});

test('a call with two folders is refused', async () => {
  expect(await runMidyear([...CALL, 'OTHER'])).toEqual(
    refusedWith('name one folder; midyear roll-up --help says how'),
  );
});

test('a call without a day is refused', async () => {
  expect(await runMidyear(['roll-up', 'DIR'])).toEqual(
    refusedWith('--as-of is missing; write the day as --as-of 2026-06-30'),
  );
});

test.for(['2026-02-30', '30/06/2026', '2026', 'today'])(
  '“%s” is no day to add up on',
  async (text) => {
    expect(await runMidyear(['roll-up', 'DIR', '--as-of', text])).toEqual(
      refusedWith(`--as-of “${text}” is no day; write one as 2026-06-30`),
    );
  },
);

test.for(['half', '0,5', '1e-3', '±1', ''])('“%s” is no tolerance', async (text) => {
  expect(await runMidyear([...CALL, '--tolerance', text])).toEqual(
    refusedWith(`--tolerance “${text}” is no number that is 0 or more; write one as 0.5`),
  );
});

test.for([[['--tolerance', '-1']], [['--tolerance=-1']]])('%j is refused', async ([args]) => {
  expect(await runMidyear([...CALL, ...(args ?? [])])).toEqual(
    refusedWith('--tolerance “-1” is no number that is 0 or more; write one as 0.5'),
  );
});

test('a language that is not spoken is refused', async () => {
  expect(await runMidyear([...CALL, '--lang', 'fr'])).toEqual(
    refusedWith('--lang “fr” is neither en nor vi; choose one of them'),
  );
});

test.for([
  [
    'an option that does not exist',
    ['--output', 'x.csv'],
    'there is no option --output; midyear roll-up --help lists them',
  ],
  [
    'a letter that is no option',
    ['-o'],
    'there is no option -o; midyear roll-up --help lists them',
  ],
  [
    'an option without its value',
    ['--out'],
    '--out lacks its value; midyear roll-up --help says which',
  ],
  [
    'an option in place of a value',
    ['--out', '--json'],
    '--out lacks its value; midyear roll-up --help says which',
  ],
  [
    'an option with a value it does not take',
    ['--json=yes'],
    '--json takes no value; write it alone',
  ],
] as const)('%s is refused by its name', async ([, args, sentence]) => {
  expect(await runMidyear([...CALL, ...args])).toEqual(refusedWith(sentence));
});

test.for([
  [
    ['--output', 'x.csv'],
    'không có tùy chọn --output; midyear roll-up --help liệt kê các tùy chọn',
  ],
  [['--out'], '--out thiếu giá trị; midyear roll-up --help hướng dẫn'],
  [['--json=yes'], '--json không nhận giá trị; hãy chỉ ghi --json'],
] as const)('%j is refused in Vietnamese where the environment is', async ([args, sentence]) => {
  expect(await runMidyear([...CALL, ...args], VIETNAMESE)).toEqual(refusedWith(sentence));
});

test('a wrong option is refused in Vietnamese where that is asked for', async () => {
  expect(await runMidyear([...CALL, '--output', 'x.csv', '--lang', 'vi'])).toEqual(
    refusedWith('không có tùy chọn --output; midyear roll-up --help liệt kê các tùy chọn'),
  );
});

test('a call without a day is refused in Vietnamese where the environment is', async () => {
  expect(await runMidyear(['roll-up', 'DIR'], VIETNAMESE)).toEqual(
    refusedWith('thiếu --as-of; hãy ghi ngày dạng --as-of 2026-06-30'),
  );
});

test('a call is refused in Vietnamese where that is asked for', async () => {
  expect((await runMidyear(['roll-up', 'DIR', '--as-of', 'nay', '--lang', 'vi'])).stderr).toBe(
    'midyear roll-up: --as-of “nay” không phải là ngày; hãy ghi dạng 2026-06-30\n',
  );
});
