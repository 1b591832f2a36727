import type { ArticleBlock, Dropped } from './article-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { textBlocks } from './text-blocks.ts';

/** An article from elsewhere, as far as it is one. */
export interface PastedArticle {
  /** Empty where none stood there. */
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  /** Who wrote and photographed, as the last line says; empty where it does not. */
  readonly credit: string;
  readonly dropped: Dropped;
}

/** An HTML tag that articles have; a lone `<` in a text is no tag. */
const LOOKS_LIKE_HTML = /<\/?(?:p|div|span|br|h[1-6]|figure|img|em|strong|article|table|body)\b/iu;

/** Longer than this is a paragraph, wherever it stands. */
const LONGEST_CAPTION = 250;
const LONGEST_TITLE = 200;
const LONGEST_CREDIT = 120;

const CREDIT =
  /^(?:(?:tin|bài|ảnh|thực hiện|bài viết|text|words?|story|report|photos?|pictures?|photographs?)(?:\s*(?:,|và|and|&|-|–)\s*(?:bài|ảnh|photos?|pictures?|photographs?|words?|text))*)\s*[:：]\s*(.+)$/iu;

/** Keeps what is the article, and drops what its editor and its page left in it. */
export function pastedArticle(pasted: string): PastedArticle {
  const { blocks, dropped } = LOOKS_LIKE_HTML.test(pasted)
    ? htmlBlocks(pasted)
    : textBlocks(pasted);
  const { rest, credit } = withoutCredit(blocks);
  const captions = rest.filter(isCaption).map(({ text }) => text);
  const { title, paragraphs } = withoutTitle(rest.filter((block) => !isCaption(block)));
  const [lead = '', ...others] = paragraphs;
  return { title, lead, paragraphs: others, captions, credit, dropped };
}

function isCaption({ kind, text, isSlanted, isByPicture }: ArticleBlock): boolean {
  if (text.length > LONGEST_CAPTION || kind === 'heading') return false;
  return kind === 'caption' || isSlanted || isByPicture;
}

/** The last line, where it names who wrote it. */
function withoutCredit(blocks: readonly ArticleBlock[]): {
  readonly rest: readonly ArticleBlock[];
  readonly credit: string;
} {
  const last = blocks.at(-1);
  const [, credit] =
    last === undefined || last.text.length > LONGEST_CREDIT ? [] : (CREDIT.exec(last.text) ?? []);
  if (credit === undefined) return { rest: blocks, credit: '' };
  return { rest: blocks.slice(0, -1), credit };
}

/** A heading, or a first line that is short and no sentence. */
function withoutTitle(blocks: readonly ArticleBlock[]): {
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const [first, ...others] = blocks;
  const isTitle = first !== undefined && others.length > 0 && isTitleLike(first.text);
  const found = heading ?? (isTitle ? first : undefined);
  return {
    title: found?.text ?? '',
    paragraphs: blocks.filter((block) => block !== found).map(({ text }) => text),
  };
}

function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.!?…:;,]["”’)]?$/u.test(text);
}
