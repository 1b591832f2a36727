import { decodedText } from './html-characters.ts';

/** What a piece of HTML is: a text, or the beginning or end of an element. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly classes: string };

/** Of these nothing is text: what stands between their tags goes with them. */
const UNREAD = 'script|style|template|noscript|iframe|object|svg|math|head|select|textarea|button';
const UNREAD_ELEMENT = new RegExp(`<(${UNREAD})\\b[^>]*>[\\s\\S]*?(?:</\\1\\s*>|$)`, 'giu');
const COMMENT = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>/gu;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/giu;
const CLASS = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** What was taken out of HTML before it was read. */
export interface ReadHtml {
  readonly pieces: readonly HtmlPiece[];
  readonly unreadCount: number;
}

/** Reads HTML as a row of tags and texts. Nothing in it is ever run, fetched or made into elements. */
export function readHtml(html: string): ReadHtml {
  let unreadCount = 0;
  const readable = html.replaceAll(COMMENT, '').replaceAll(UNREAD_ELEMENT, () => {
    unreadCount += 1;
    return '';
  });
  const pieces: HtmlPiece[] = [];
  let last = 0;
  for (const found of readable.matchAll(TAG)) {
    pushText(pieces, readable.slice(last, found.index));
    last = found.index + found[0].length;
    const [, slash, name = '', attributes = ''] = found;
    const [, double, single, bare] = CLASS.exec(attributes) ?? [];
    const classes = double ?? single ?? bare ?? '';
    pieces.push({ kind: slash === '' ? 'open' : 'close', name: name.toLowerCase(), classes });
  }
  pushText(pieces, readable.slice(last));
  return { pieces, unreadCount };
}

function pushText(pieces: HtmlPiece[], text: string): void {
  if (text !== '') pieces.push({ kind: 'text', text: decodedText(text) });
}
