import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Rows under the usual header, a whole file as text or bytes, or `null` where there is to be none. */
export type FileContent = readonly string[] | string | Uint8Array | null;

/** What stands in the files of an input folder, by name. */
export type InputFiles = Readonly<Record<string, FileContent>>;

/** A folder of its own, gone with its scope. */
export interface ScratchFolder extends AsyncDisposable {
  readonly path: string;
}

export const HEADERS: Readonly<Record<string, string>> = {
  'units.csv': 'code,name,level,parent_code,valid_from,valid_to',
  'successions.csv': 'date,kind,from_code,to_code,share',
  'groups.csv': 'group_code,group_name,member_code',
  'indicators.csv': 'code,name,unit,decimals,aggregation,share_basis,numerator,denominator',
  'figures.csv': 'unit_code,period,indicator,value',
  'structure_dates.csv': 'period,structure_date',
  'asked.csv': 'unit_code,period,indicator',
  'totals.csv': 'unit_code,period,indicator,value',
};

/** A root with two wards that told 10 and 20 people for 2024. */
const SOUND_FILES: InputFiles = {
  'units.csv': ['R,Root,whole,,,', 'A,Ward A,ward,R,,', 'B,Ward B,ward,R,,'],
  'successions.csv': [],
  'indicators.csv': ['people,People,person,0,sum,,,'],
  'figures.csv': ['A,2024,people,10', 'B,2024,people,20'],
};

/** Writes an input folder: the named files as they are given, the others sound. */
export async function inputFolder(files: InputFiles = {}): Promise<ScratchFolder> {
  const folder = await scratchFolder();
  for (const [name, content] of Object.entries({ ...SOUND_FILES, ...files })) {
    if (content !== null) await writeFile(join(folder.path, name), fileText(name, content));
  }
  return folder;
}

export async function scratchFolder(): Promise<ScratchFolder> {
  const path = await mkdtemp(join(tmpdir(), 'midyear-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function fileText(name: string, content: NonNullable<FileContent>): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return [HEADERS[name], ...content].map((line) => `${line}\n`).join('');
}
