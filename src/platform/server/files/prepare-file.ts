import {
  fileKind,
  isPicture,
  MEDIA_TYPES,
  type FileKind,
  type FoundKind,
} from '#platform/model/files/file-kind.ts';
import { fitsName, keptName, namedKind } from '#platform/model/files/kept-file-name.ts';
import type { KeptFileProblem } from '#platform/model/files/kept-file-problems.ts';
import { preparePhotograph } from '#platform/server/photograph/prepare-photograph.ts';

/** A file that can be kept: checked, and if it is a picture written anew. */
export interface PreparedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Of a picture, in points. */
  readonly width: number | null;
  readonly height: number | null;
}

export type PreparedAnswer =
  | { readonly kind: 'done'; readonly file: PreparedFile }
  | { readonly kind: 'refused'; readonly problem: KeptFileProblem };

/** Looks at a file before it is kept. It takes long where it is a picture: no transaction is open. */
export async function prepareFile(bytes: Uint8Array, name: string): Promise<PreparedAnswer> {
  const found = fileKind(bytes);
  const problem = problemOf(bytes, found, name);
  if (problem !== undefined) return { kind: 'refused', problem };
  return keepable(bytes, name, found as FileKind);
}

async function keepable(bytes: Uint8Array, told: string, kind: FileKind): Promise<PreparedAnswer> {
  const name = keptName(told, kind);
  if (!isPicture(kind)) {
    const file = { name, mediaType: MEDIA_TYPES[kind], bytes, width: null, height: null };
    return { kind: 'done', file };
  }
  const picture = await preparePhotograph(bytes, told);
  if (picture.kind === 'refused') return picture;
  const { jpeg, width, height } = picture;
  return {
    kind: 'done',
    file: { name, mediaType: MEDIA_TYPES.jpeg, bytes: jpeg, width, height },
  };
}

function problemOf(
  bytes: Uint8Array,
  found: FoundKind | undefined,
  name: string,
): KeptFileProblem | undefined {
  const facts = { name };
  if (bytes.length === 0) return { code: 'file-empty', facts };
  switch (found) {
    case undefined:
      return {
        code: namedKind(name) === undefined ? 'file-not-allowed' : 'file-not-as-named',
        facts,
      };
    case 'heic':
      return { code: 'file-heic', facts };
    case 'with-macros':
      return { code: 'file-with-macros', facts };
    case 'pdf':
    case 'docx':
    case 'xlsx':
    case 'jpeg':
    case 'png':
    case 'webp':
      return fitsName(name, found) ? undefined : { code: 'file-not-as-named', facts };
    default:
      return found satisfies never;
  }
}
