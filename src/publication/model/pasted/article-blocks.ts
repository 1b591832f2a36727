/** One block of a pasted article: a paragraph, a heading, or what stands under a picture. */
export interface ArticleBlock {
  readonly kind: 'heading' | 'paragraph' | 'caption';
  readonly text: string;
  /** All of it is slanted: a caption, if it is short. */
  readonly isSlanted: boolean;
  /** Right after a picture, or after what an editor left in the place of one. */
  readonly isByPicture: boolean;
}

/** The blocks of a pasted article, and how much of what was pasted is no text. */
export interface BlocksRead {
  readonly blocks: readonly ArticleBlock[];
  readonly dropped: Dropped;
}

/** How often each kind of debris was left out. */
export interface Dropped {
  /** Lines that are words of an editor: `left`, `centerdel`. */
  readonly editorWords: number;
  readonly pictures: number;
  /** Scripts, styles, frames and the like. */
  readonly unread: number;
  readonly emptyBlocks: number;
  /** What a page shows beside every article: share, print, advertisement. */
  readonly pageWords: number;
}

export const NOTHING_DROPPED: Dropped = {
  editorWords: 0,
  pictures: 0,
  unread: 0,
  emptyBlocks: 0,
  pageWords: 0,
};

const EDITOR_WORD =
  /^(?:left|right|cent(?:er|re)|justify|justified|full|none|inline|del(?:ete)?|edit|resize|align|float)+$/iu;

/** Whether a line is nothing but what an editor's buttons are called. */
export function isEditorWord(line: string): boolean {
  return EDITOR_WORD.test(line);
}

const PAGE_WORD =
  /^(?:share|print|print this page|advertisement|read more|tweet|facebook|zalo|twitter|chia sẻ|in trang|in bài viết|quảng cáo|xem thêm|theo dõi|bình luận)\s*[:.]?$/iu;

export function isPageWord(line: string): boolean {
  return PAGE_WORD.test(line);
}

const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Single spaces, and nothing that nobody sees. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replaceAll(WITHOUT_WIDTH, '').replaceAll(/\s+/gu, ' ').trim();
}
