import { expect, test } from 'vitest';
import manifest from '#package.json' with { type: 'json' };
import { runMidyear } from '#test/support/run-midyear.ts';

const VIETNAMESE = { LANG: 'vi_VN.UTF-8' };

test.for([[[]], [['--help']], [['-h']], [['help']]] as const)(
  'midyear %j lists the commands and ends well',
  async ([args]) => {
    const { exitCode, stdout, stderr } = await runMidyear(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^midyear COMMAND\n\n {2}roll-up DIR --as-of DATE {3,}\S/);
  },
);

test('the help is in Vietnamese where the environment is', async () => {
  expect((await runMidyear(['--help'], VIETNAMESE)).stdout).toMatch(/^midyear LỆNH\n/);
});

test('--version names the version of the package', async () => {
  expect((await runMidyear(['--version'])).stdout).toBe(`midyear ${manifest.version}\n`);
});

test('a command that does not exist is refused with the way to those that do', async () => {
  expect(await runMidyear(['rollup', 'DIR'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'midyear: there is no command “rollup”; midyear --help lists them\n',
  });
});

test('a command that does not exist is refused in Vietnamese where the environment is', async () => {
  expect((await runMidyear(['rollup'], VIETNAMESE)).stderr).toBe(
    'midyear: không có lệnh “rollup”; midyear --help liệt kê các lệnh\n',
  );
});

test('a name that every object has is no command', async () => {
  expect((await runMidyear(['constructor'])).exitCode).toBe(2);
});

test('--lang chooses the language of the help', async () => {
  expect((await runMidyear(['--help', '--lang', 'vi'])).stdout).toMatch(/^midyear LỆNH\n/);
});
