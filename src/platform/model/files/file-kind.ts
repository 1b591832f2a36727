import { zipNames } from './zip-names.ts';

/** The kinds of files that are kept. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'jpeg' | 'png' | 'webp';

/** What was found in a file: a kind, or something known that is not kept. */
export type FoundKind = FileKind | 'heic' | 'with-macros';

/** How each kind of file is named on the wire (IANA media types). */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

const ZIP = 'PK\u0003\u0004';
/** Brands of pictures in HEIF (ISO/IEC 23008-12, annex B): what telephones write by themselves. */
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/**
 * What a file is, by its first bytes and never by its name.
 * @returns nothing where it is of no kind that is known here.
 */
export function fileKind(bytes: Uint8Array): FoundKind | undefined {
  const text = (from: number, until: number): string =>
    String.fromCharCode(...bytes.subarray(from, until));
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg';
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp' && HEIF_BRANDS.has(text(8, 12))) return 'heic';
  return text(0, 4) === ZIP ? officeKind(bytes) : undefined;
}

/** A document of an office is a ZIP file of parts (ECMA-376, part 2); its main part tells which. */
function officeKind(bytes: Uint8Array): FoundKind | undefined {
  const names = zipNames(bytes);
  if (names?.has('[Content_Types].xml') !== true) return undefined;
  if ([...names].some((name) => name.toLowerCase().endsWith('vbaproject.bin'))) {
    return 'with-macros';
  }
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

/** Whether a file of this kind is looked at as a picture. */
export function isPicture(kind: FileKind): kind is 'jpeg' | 'png' | 'webp' {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp';
}
