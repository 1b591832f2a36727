import type { TextMeasure } from '#documents/model/composed-document.ts';
import { readFontFile, type FontFace } from './font-file.ts';

/** How wide letters are, in parts of the size of the font. */
interface LetterWidths {
  readonly unitsPerEm: number;
  widthOf(codePoint: number): number;
}

const known = new Map<FontFace, LetterWidths>();

/** The width of a text on one line, in points; no pairs of letters are moved together. */
export const measureText: TextMeasure = (text, { sizePt, isBold, isItalic }) => {
  const face = `${isBold ? '700Bold' : '400Regular'}${isItalic ? '_Italic' : ''}` as const;
  const widths = known.get(face) ?? readWidths(readFontFile(face));
  known.set(face, widths);
  let units = 0;
  for (const letter of text) units += widths.widthOf(letter.codePointAt(0) ?? 0);
  return (units * sizePt) / widths.unitsPerEm;
};

/** Reads what a TrueType font says of its letters. Source: OpenType specification, head, hhea, hmtx, cmap. */
function readWidths(font: Buffer): LetterWidths {
  const tables = tableOffsets(font);
  const metricCount = font.readUInt16BE(tables('hhea') + 34);
  const metrics = tables('hmtx');
  const glyphOf = readGlyphs(font, tables('cmap'));
  return {
    unitsPerEm: font.readUInt16BE(tables('head') + 18),
    widthOf: (codePoint) =>
      font.readUInt16BE(metrics + 4 * Math.min(glyphOf(codePoint), metricCount - 1)),
  };
}

function tableOffsets(font: Buffer): (tag: string) => number {
  const count = font.readUInt16BE(4);
  const offsets = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    offsets.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`expected a font with the table ${tag}`);
    return offset;
  };
}

/** The glyph of a letter, by segments (cmap, format 4); 0 where the font has none. */
function readGlyphs(font: Buffer, cmap: number): (codePoint: number) => number {
  const subtable = cmap + font.readUInt32BE(cmap + 8);
  const format = font.readUInt16BE(subtable);
  if (format !== 4) throw new Error(`expected a cmap of format 4, got ${format}`);
  const size = font.readUInt16BE(subtable + 6);
  const [ends, starts] = [subtable + 14, subtable + 16 + size];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let at = 0;
    while (font.readUInt16BE(ends + at) < codePoint) at += 2;
    const start = font.readUInt16BE(starts + at);
    if (codePoint < start) return 0;
    const delta = font.readUInt16BE(starts + size + at);
    const rangeAt = starts + 2 * size + at;
    const range = font.readUInt16BE(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = font.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
