import {
  isEditorWord,
  isPageWord,
  tidyLine,
  type ArticleBlock,
  type BlocksRead,
} from './article-blocks.ts';
import { readHtml, type HtmlPiece } from './html-pieces.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'aside',
    'figure',
    'figcaption',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'td', 'th', 'br', 'hr', 'body', 'html', 'form'],
]);
const SLANTED: ReadonlySet<string> = new Set(['em', 'i', 'cite']);
const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);
const CAPTION_CLASS = /caption|chu-?thich|photo-?desc/iu;
const HEADING = /^h[1-6]$/u;

interface Open {
  text: string;
  slantedLength: number;
  kind: ArticleBlock['kind'];
}

/** The blocks of HTML: what stands in elements that begin a line. */
export function htmlBlocks(html: string): BlocksRead {
  const { pieces, unreadCount } = readHtml(html);
  const blocks: ArticleBlock[] = [];
  const counts = { editorWords: 0, pageWords: 0, pictures: 0, emptyBlocks: 0 };
  let slanted = 0;
  let isByPicture = false;
  let open: Open = emptyBlock();
  const close = (next: ArticleBlock['kind']): void => {
    const text = tidyLine(open.text);
    if (isEditorWord(text)) [isByPicture, counts.editorWords] = [true, counts.editorWords + 1];
    else if (isPageWord(text)) counts.pageWords += 1;
    else if (text !== '') {
      const isSlanted = open.slantedLength >= text.replaceAll(' ', '').length;
      blocks.push({ kind: open.kind, text, isSlanted, isByPicture });
      isByPicture = false;
    }
    open = { ...emptyBlock(), kind: next };
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      open.text += piece.text;
      if (slanted > 0) open.slantedLength += piece.text.replaceAll(/\s/gu, '').length;
      continue;
    }
    if (SLANTED.has(piece.name)) slanted = Math.max(0, slanted + (piece.kind === 'open' ? 1 : -1));
    if (piece.name === 'img' || piece.name === 'picture') {
      isByPicture = true;
      if (piece.name === 'img') counts.pictures += 1;
    }
    if (!BLOCKS.has(piece.name)) continue;
    if (piece.kind === 'close' && tidyLine(open.text) === '') counts.emptyBlocks += 1;
    close(kindIn(piece));
  }
  close('paragraph');
  return { blocks, dropped: { ...counts, unread: unreadCount } };
}

function kindIn(piece: Exclude<HtmlPiece, { kind: 'text' }>): ArticleBlock['kind'] {
  if (piece.kind === 'close') return 'paragraph';
  if (CAPTIONS.has(piece.name) || CAPTION_CLASS.test(piece.classes)) return 'caption';
  return HEADING.test(piece.name) ? 'heading' : 'paragraph';
}

function emptyBlock(): Open {
  return { text: '', slantedLength: 0, kind: 'paragraph' };
}
