import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnimatedPng } from './animated-png.ts';
import { fileKind } from './file-kind.ts';
import { fitsName, keptName } from './kept-file-name.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** A ZIP file's directory alone: nothing else of it is read. */
function zipOf(...names: readonly string[]): Uint8Array {
  const start = 'PK\u0003\u0004';
  const entries = names.map((name) => {
    const head = new Uint8Array(46);
    const view = new DataView(head.buffer);
    view.setUint32(0, 0x02_01_4b_50, true);
    view.setUint16(28, name.length, true);
    return [...head, ...bytes(name)];
  });
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06_05_4b_50, true);
  end.setUint16(10, names.length, true);
  end.setUint32(16, start.length, true);
  return Uint8Array.from([...bytes(start), ...entries.flat(), ...new Uint8Array(end.buffer)]);
}

test.each([
  ['pdf', bytes('%PDF-1.4 …')],
  ['jpeg', bytes('\u00ff\u00d8\u00ff\u00e0')],
  ['png', bytes('\u0089PNG\r\n\u001a\n')],
  ['webp', bytes('RIFF1234WEBPVP8 ')],
  ['heic', bytes('1234ftypheic')],
  ['docx', zipOf('[Content_Types].xml', 'word/document.xml')],
  ['xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
  ['with-macros', zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  [undefined, zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
  [undefined, zipOf('word/document.xml')],
  [undefined, bytes('<svg onload="alert(1)"/>')],
  [undefined, bytes('MZ')],
  [undefined, bytes('')],
])('a file is %s by its bytes', (kind, content) => {
  expect(fileKind(content)).toBe(kind);
});

test('whatever bytes come, they are of a kind or of none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 80 }), (noise, cut) => {
      fileKind(noise);
      fileKind(Uint8Array.from([...bytes('PK\u0003\u0004'), ...noise]));
      fileKind(zipOf('[Content_Types].xml', 'word/document.xml').subarray(cut));
      isAnimatedPng(Uint8Array.from([...bytes('\u0089PNG\r\n\u001a\n'), ...noise]));
    }),
  );
});

test('a name may promise another kind of picture, but no other kind of file', () => {
  expect(fitsName('a.jpg', 'png')).toBe(true);
  expect(fitsName('a.jpg', 'pdf')).toBe(false);
  expect(fitsName('a.pdf', 'pdf')).toBe(true);
  expect(fitsName('a', 'docx')).toBe(true);
});

test('a file is called without its folders and ends as what it is', () => {
  expect(keptName(String.raw`C:\work\ảnh.PNG`, 'png')).toBe('ảnh.jpg');
  expect(keptName('../../báo cáo.pdf', 'pdf')).toBe('báo cáo.pdf');
  expect(keptName('program.exe', 'pdf')).toBe('program.exe.pdf');
  expect(keptName('.png', 'png')).toBe('png.jpg');
});
