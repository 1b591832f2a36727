import {
  isEditorWord,
  isPageWord,
  NOTHING_DROPPED,
  tidyLine,
  type ArticleBlock,
  type BlocksRead,
} from './article-blocks.ts';

/** Slanted, as plain text writes it. */
const SLANTED = /^([_*])(?!\s)(.+?)(?<!\s)\1$/u;

/** The blocks of a plain text: each line one. */
export function textBlocks(text: string): BlocksRead {
  const blocks: ArticleBlock[] = [];
  let [editorWords, pageWords] = [0, 0];
  let isByPicture = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const line = tidyLine(raw);
    if (line === '') continue;
    if (isEditorWord(line)) {
      editorWords += 1;
      isByPicture = true;
      continue;
    }
    if (isPageWord(line)) {
      pageWords += 1;
      continue;
    }
    const [, , slanted] = SLANTED.exec(line) ?? [];
    const isSlanted = slanted !== undefined;
    blocks.push({ kind: 'paragraph', text: slanted ?? line, isSlanted, isByPicture });
    isByPicture = false;
  }
  return { blocks, dropped: { ...NOTHING_DROPPED, editorWords, pageWords } };
}
