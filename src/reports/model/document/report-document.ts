import { documentSymbol } from '#documents/model/document-type.ts';
import {
  plainParagraph,
  type Annex,
  type Block,
  type OfficialDocument,
} from '#documents/model/official-document.ts';
import { STATE_ND30 } from '#documents/model/state-nd30.ts';
import type { Day } from '#kernel/day.ts';
import { writtenText } from '#reports/model/live-text/written-text.ts';
import type { LiveValues } from '#reports/model/live-text/live-value.ts';
import { numberedOutline } from '#reports/model/outline/numbered-outline.ts';
import { annexTable, missingAnnex } from './report-annexes.ts';
import { amendmentParagraphs, type WrittenChange } from './amendment.ts';
import type { ContentBlock, ContentSection, ReportContent } from './report-content.ts';

/** How a report becomes a document: who it is from, when, and who signs. */
export interface DocumentFacts {
  /** Name of the unit above; left out of the highest. */
  readonly parentBody?: string | undefined;
  readonly place: string;
  readonly recipients: readonly string[];
  /** Left out of a draft, like the number. */
  readonly date?: Day | undefined;
  readonly number?: number | undefined;
  readonly signature: {
    readonly authority?: string;
    readonly title: string;
    readonly name: string;
  };
  /** Of an amendment: the number of the document it amends, and what is another now. */
  readonly amends?: { readonly symbol: string; readonly changes: readonly WrittenChange[] };
}

/**
 * A report as an official document of state bodies, in Vietnamese: the language in which the organisation
 * keeps its documents, whoever reads the screen.
 */
export function reportDocument(content: ReportContent, facts: DocumentFacts): OfficialDocument {
  const { unit, title } = content;
  const { parentBody, place, recipients, date, number, signature, amends } = facts;
  const isDraft = number === undefined;
  const symbol = documentSymbol('report', unit.code);
  return {
    ...{ profile: STATE_ND30, language: 'vi', isDraft, type: 'report' },
    isOpenEnded: isOpenEnded(content, isDraft),
    header: {
      ...(parentBody !== undefined && { parentBody }),
      ...{ issuingBody: unit.name, symbol, place },
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
    },
    subject: title,
    ...{ addressees: [], grounds: [], recipients },
    body: [...amendmentParagraphs(amends), ...bodyOf(content, isDraft)],
    signature: { kind: 'one', ...signature },
    annexes: annexesOf(content),
  };
}

function bodyOf({ sections, values, unit }: ReportContent, isDraft: boolean): readonly Block[] {
  // A draft shows what is still to be written; what is issued has no empty headings.
  const shown = isDraft ? sections : numberedAgain(sections.filter(hasWords(sections)));
  return shown.flatMap((section, index) => {
    if (section.kind === 'annex') return [];
    const blocks = section.blocks.flatMap((block) => paragraphs(block, values, unit.id));
    if (section.kind === 'opening') return blocks;
    const heading = { kind: 'heading', level: section.level, text: section.heading } as const;
    return [heading, ...(isUnwritten(section, shown[index + 1]) ? [UNWRITTEN] : blocks)];
  });
}

/** What a draft says below a heading that nothing stands under: whoever reads it sees what is missing. */
const UNWRITTEN: Block = {
  kind: 'paragraph',
  runs: [{ text: '(chưa có nội dung)', isItalic: true }],
};

/** Whether nothing is to be read below a heading, not even a section of its own. */
function isUnwritten({ blocks, level }: ContentSection, next: ContentSection | undefined): boolean {
  return blocks.length === 0 && (next === undefined || next.level <= level);
}

/** A draft whose last section is empty has no end yet. */
function isOpenEnded({ sections }: ReportContent, isDraft: boolean): boolean {
  const last = sections.findLast(({ kind }) => kind !== 'annex');
  return isDraft && (last === undefined || last.blocks.length === 0);
}

/** Whether a section, or one of those that stand under it, says anything. */
function hasWords(sections: readonly ContentSection[]): (section: ContentSection) => boolean {
  return (section) => {
    if (section.blocks.length > 0) return true;
    if (section.level !== 1) return false;
    const after = sections.slice(sections.indexOf(section) + 1);
    const end = after.findIndex(({ level }) => level === 1);
    return after.slice(0, end === -1 ? undefined : end).some(({ blocks }) => blocks.length > 0);
  };
}

function numberedAgain(sections: readonly ContentSection[]): readonly ContentSection[] {
  const headings = numberedOutline(sections);
  return sections.map((section, index) => ({
    ...section,
    heading: headings[index]?.heading ?? section.heading,
  }));
}

const NO_VALUES: LiveValues = new Map();

function paragraphs(
  block: ContentBlock,
  values: ReportContent['values'],
  unit: string,
): readonly Block[] {
  if (block.kind === 'paragraph') {
    return [plainParagraph(writtenText(block.text, values.get(unit) ?? NO_VALUES))];
  }
  const { source, texts } = block;
  const own = values.get(source.id) ?? NO_VALUES;
  const words = texts.map((text) => writtenText(text, own)).join(' ');
  return [
    {
      kind: 'paragraph',
      runs: [{ text: `${words} ` }, { text: `(${source.name})`, isItalic: true }],
    },
  ];
}

function annexesOf(content: ReportContent): readonly Annex[] {
  const isAsked = content.sections.some(({ kind }) => kind === 'annex');
  const table = isAsked && content.annex.length > 0 ? [annexTable(content.annex)] : [];
  return [...table, ...missingAnnex(content)];
}
