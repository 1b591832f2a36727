import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '#entry/cli/main.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';

const FILE = /^cat > example\/(\S+) <<'END'\n([\s\S]*?)^END$/gm;
const CALL = /^\$ npx midyear (.*)\n([\s\S]*?)^```$/gm;

describe.each(['README.md', 'README.vi.md'])('the example in %s', (name) => {
  let folder = '';
  let text = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'midyear-readme-'));
    text = await readFile(join(PROJECT_ROOT, name), 'utf8');
    for (const [, file = '', content = ''] of text.matchAll(FILE)) {
      await writeFile(join(folder, file), content);
    }
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('prints what is shown', async () => {
    const calls = [...text.matchAll(CALL)];
    expect(calls.length).toBeGreaterThan(0);
    for (const [, call = '', shown] of calls) {
      expect(await outputOf(call.replace('example', folder))).toBe(shown);
    }
  });
});

/** All that a call prints on a terminal, results and messages as they come. */
async function outputOf(call: string): Promise<string> {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  await main(call.split(' '), {
    environment: { LANG: 'en_GB.UTF-8' },
    isWatched: false,
    say: write,
    print: (text) => Promise.resolve(write(text)),
  });
  return output;
}
