import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedArticle } from './pasted-article.ts';

const PLAIN = `Hội thợ gốm họp giữa năm
leftcenterrightdel
 Bà chủ nhiệm trao lò nung mẫu cho các tổ.

Ngày 5/7, Hội thợ gốm họp giữa năm tại nhà văn hóa. Các tổ báo cáo đã làm 310 lò.

centerdel
Quang cảnh buổi họp.

Chia sẻ
Các tổ bàn cách tiết kiệm củi.\u200b

Tin, ảnh: TỔ TRUYỀN THÔNG
`;

describe('an article that is pasted as text', () => {
  const article = pastedArticle(PLAIN);

  test('keeps its text in order', () => {
    expect(article).toMatchObject({
      title: 'Hội thợ gốm họp giữa năm',
      lead: 'Ngày 5/7, Hội thợ gốm họp giữa năm tại nhà văn hóa. Các tổ báo cáo đã làm 310 lò.',
      paragraphs: ['Các tổ bàn cách tiết kiệm củi.'],
    });
  });

  test('keeps what stood under its pictures, and who made it', () => {
    expect(article.captions).toEqual([
      'Bà chủ nhiệm trao lò nung mẫu cho các tổ.',
      'Quang cảnh buổi họp.',
    ]);
    expect(article.credit).toBe('TỔ TRUYỀN THÔNG');
  });

  test('loses what its editor and its page left in it', () => {
    expect(JSON.stringify(article)).not.toMatch(/left|del|Chia sẻ|\u200b/u);
    expect(article.dropped).toMatchObject({ editorWords: 2, pageWords: 1 });
  });
});

const HTML = `<!-- pasted --><html><head><title>x</title><style>p{color:red}</style></head><body>
<h1>Potters meet <b>half-way</b></h1>
<p class="lead">On 5 July the potters met &amp; counted 310&nbsp;kilns.</p>
<p><span style="mso-list:Ignore"></span></p><p>&nbsp;</p>
<figure><img src="https://tracker.example/p.gif?utm_source=a" onerror="alert(1)"><figcaption>The hall.</figcaption></figure>
<div>leftcenterrightdel</div><p><em>The chair opens the kiln.</em></p>
<script>alert('<p>never</p>')</script><iframe src="javascript:alert(1)">old</iframe>
<p>They <em>agreed</em> to save wood: 3 &lt; 4 &#x2014; and &#8230;</p>
<p>Text and photos: PRESS ROOM</p></body></html>`;

describe('an article that is pasted as HTML', () => {
  const article = pastedArticle(HTML);

  test('keeps title, text, captions and credit', () => {
    expect(article).toMatchObject({
      title: 'Potters meet half-way',
      lead: 'On 5 July the potters met & counted 310 kilns.',
      paragraphs: ['They agreed to save wood: 3 < 4 — and …'],
      captions: ['The hall.', 'The chair opens the kiln.'],
      credit: 'PRESS ROOM',
    });
  });

  test('loses scripts, frames, styles, pictures, empty spans and what counts readers', () => {
    expect(JSON.stringify({ ...article, dropped: null })).not.toMatch(
      /alert|never|tracker|utm|mso|color|left/u,
    );
    expect(article.dropped).toMatchObject({ editorWords: 1, pictures: 1, unread: 3 });
  });
});

test('an article without title, captions and credit is text alone', () => {
  expect(pastedArticle('One sentence.\n\nAnother one.')).toMatchObject({
    title: '',
    lead: 'One sentence.',
    paragraphs: ['Another one.'],
    captions: [],
    credit: '',
  });
  expect(pastedArticle('')).toMatchObject({ title: '', lead: '', paragraphs: [] });
});

test('a word of an editor within a sentence stays', () => {
  const sentence = 'The village lies left of the center of the valley.';
  expect(pastedArticle(sentence).lead).toBe(sentence);
});

test('a long paragraph after the place of a picture is no caption', () => {
  const long = 'Các tổ đã bàn rất kỹ về củi. '.repeat(12).trim();
  expect(pastedArticle(`leftdel\n${long}`)).toMatchObject({ lead: long, captions: [] });
});

test('whatever is pasted, no tag, no script and no hidden character is left of HTML', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom('<p>', '</p>', '<script>', '</script>', '<img src=x onerror=y>', '<em>'),
      fc.constantFrom('<!--', '-->', '<div class="caption">', '</div>', '&lt;', '\u202e', '<p'),
      fc.string({ maxLength: 8 }),
    ),
  );
  fc.assert(
    fc.property(html, (pieces) => {
      const { title, lead, paragraphs, captions } = pastedArticle(`<p>${pieces.join('')}</p>`);
      for (const text of [title, lead, ...paragraphs, ...captions]) {
        expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e]/u);
        expect(text).toBe(text.trim());
      }
    }),
  );
});

test('what is very long or badly nested is read before the test is over', () => {
  const nasty = `${'<p><em>'.repeat(20_000)}${'<'.repeat(20_000)}${'<script>'.repeat(20_000)}`;
  expect(pastedArticle(nasty).paragraphs).toHaveLength(0);
}, 2000);
