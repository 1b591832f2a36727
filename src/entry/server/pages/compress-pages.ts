import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts a compressed copy beside every text of a built page, so that nothing is compressed twice. */
export async function compressPages(folder: string): Promise<void> {
  const paths = globSync('**/*.{html,js,css,svg}', { cwd: folder });
  await Promise.all(paths.map((path) => compressPage(join(folder, path))));
}

async function compressPage(path: string): Promise<void> {
  const text = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${path}.br`, await brotli(text, { params }));
  await writeFile(`${path}.gz`, await zip(text));
}
