import { isPicture, type FileKind } from './file-kind.ts';

const ENDINGS: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
};

/** How the files of each kind end; pictures are kept as JPEG. */
const KEPT_ENDINGS: Readonly<Record<FileKind, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  jpeg: 'jpg',
  png: 'jpg',
  webp: 'jpg',
};

/** The kind of file that a name promises; `undefined` where it promises none that is known. */
export function namedKind(name: string): FileKind | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** Whether what is in a file is what its name says. Of pictures any kind will do: they are kept as one. */
export function fitsName(name: string, kind: FileKind): boolean {
  const named = namedKind(name);
  return named === undefined || named === kind || (isPicture(named) && isPicture(kind));
}

/** How a file is called where it is kept: without folders before it, and ending as what it is. */
export function keptName(told: string, kind: FileKind): string {
  const name = told.slice(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
  const isNamed = namedKind(name) !== undefined;
  const stem = isNamed ? name.slice(0, name.lastIndexOf('.')) : name;
  return `${stem === '' ? kind : stem}.${KEPT_ENDINGS[kind]}`;
}

function endingOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}
