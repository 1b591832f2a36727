import type { Language } from '#kernel/problem.ts';
import type { ArticleCorrection } from './article.ts';

/** A photograph as everybody sees it. */
export interface PublishedPhotograph {
  readonly file: string;
  readonly caption: string;
  readonly altText: string;
  /** By whom, in words; may be empty. */
  readonly credit: string;
  /** In points; null where it is not known. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The conference that an article is about, as far as it was published. */
export interface PublishedEvent {
  readonly title: string;
  /** `2026-01-20`. */
  readonly day: string;
  readonly place: string;
}

/** An article as everybody reads it: every value in its place, every name looked up. */
export interface PublishedArticle {
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly photographs: readonly PublishedPhotograph[];
  /** Who wrote it; empty: nobody is named. */
  readonly writers: readonly string[];
  /** Who took the photographs that name nobody themselves. */
  readonly photographers: readonly string[];
  /** The office that made it; empty: it is not named. */
  readonly office: string;
  /** The unit whose work it is about. */
  readonly unitName: string;
  readonly event: PublishedEvent | null;
  readonly corrections: readonly ArticleCorrection[];
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** Where the public pages stand and whose they are. */
export interface NewsPlace {
  /** `https://midyear.example.org`. */
  readonly origin: string;
  /** Whose pages they are, in the language of the reader. */
  readonly organisation: string;
}

/** Who made an article, in one line: `Tin, ảnh: Phòng Truyền thông`; empty where nobody is named. */
export function creditLine({
  language,
  writers,
  photographers,
  office,
}: Pick<PublishedArticle, 'language' | 'writers' | 'photographers' | 'office'>): string {
  const words = WORDS[language];
  const [text, pictures] = [writers.join(', '), photographers.join(', ')];
  const lines =
    text === pictures && text !== ''
      ? [`${words.both}: ${text}`]
      : [
          ...(text === '' ? [] : [`${words.text}: ${text}`]),
          ...(pictures === '' ? [] : [`${words.photographs}: ${pictures}`]),
        ];
  return [...lines, ...(office === '' ? [] : [office])].join(' · ');
}

const WORDS: Readonly<Record<Language, Record<'both' | 'text' | 'photographs', string>>> = {
  vi: { both: 'Tin, ảnh', text: 'Tin', photographs: 'Ảnh' },
  en: { both: 'Text and photographs', text: 'Text', photographs: 'Photographs' },
};
