/** Text that is HTML; everything else is escaped where it is put into one. */
export interface Html {
  readonly html: string;
}

type HtmlPart = Html | string | number | readonly Html[];

/** Puts parts into HTML: texts as texts, whatever stands in them. */
export function html(written: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces = written.flatMap((text, index) => {
    const part = parts[index];
    return part === undefined ? [text] : [text, htmlOf(part)];
  });
  return { html: pieces.join('') };
}

/** Where there is nothing to show. */
export const NO_HTML: Html = { html: '' };

/** Data for machines in a page: a block that no browser runs. */
export function dataBlock(type: string, data: object): Html {
  // Otherwise a text that holds `</script>` would end it.
  const written = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return { html: `<script type="${type}">${written}</script>` };
}

function htmlOf(part: HtmlPart): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}
