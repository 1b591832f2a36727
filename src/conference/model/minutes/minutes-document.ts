import { documentSymbol } from '#documents/model/document-type.ts';
import {
  plainParagraph,
  type Annex,
  type Block,
  type OfficialDocument,
} from '#documents/model/official-document.ts';
import { STATE_ND30 } from '#documents/model/state-nd30.ts';
import { numberedHeading } from '#documents/model/written-number.ts';
import type { Language } from '#kernel/problem.ts';
import type { MinutedItem, MinutedPerson, MinutesFacts } from './minutes-facts.ts';
import { MINUTES_WORDS } from './minutes-words.ts';

/**
 * Minutes as a document: start, place, who took part, chair and secretary, what happened in its order,
 * conclusions, end; the secretary signs left, the chair right. Source: Decree 30/2020/NĐ-CP, form 1.9.
 */
export function minutesDocument(facts: MinutesFacts, language: Language): OfficialDocument {
  const words = MINUTES_WORDS[language];
  const { number, signedDay, parentBody, unit, unitCode, title, place, chair, secretary } = facts;
  return {
    ...{ profile: STATE_ND30, language, isDraft: number === undefined, type: 'minutes' },
    header: {
      ...(parentBody !== undefined && { parentBody }),
      ...(number !== undefined && { number }),
      ...(signedDay !== undefined && { date: signedDay }),
      ...{ issuingBody: unit, symbol: documentSymbol('minutes', unitCode), place: locality(place) },
    },
    subject: title,
    ...{ addressees: [], grounds: [] },
    body: [
      ...opening(facts, language),
      ...proceedings(facts, language),
      ...ending(facts, language),
    ],
    signature: {
      kind: 'pair',
      left: { title: words.secretaryTitle, name: secretary.name },
      right: { title: words.chairTitle, name: chair.name },
    },
    recipients: [words.kept],
    annexes: [delegateAnnex(facts, language)],
  };
}

/** What stands behind the last comma: of a hall in a town, the town. */
function locality(place: string): string {
  return place.split(',').at(-1)?.trim() ?? place;
}

function opening(facts: MinutesFacts, language: Language): readonly Block[] {
  const words = MINUTES_WORDS[language];
  const { began, beganDay, place, presence, quorumBasis, chair, chairedFor, secretary } = facts;
  return [
    plainParagraph(words.began(began, beganDay)),
    plainParagraph(words.place(place)),
    plainParagraph(`${words.presence(presence)}. ${words.listed}`),
    ...(quorumBasis === '' ? [] : [plainParagraph(words.quorumBasis(quorumBasis))]),
    plainParagraph(words.chair(called(chair), chairedFor && called(chairedFor))),
    plainParagraph(words.secretary(called(secretary))),
  ];
}

function proceedings({ items }: MinutesFacts, language: Language): readonly Block[] {
  const heading = numberedHeading(1, 1, MINUTES_WORDS[language].proceedings);
  return [
    { kind: 'heading', level: 1, text: heading },
    ...items.flatMap((item, index) => itemBlocks(item, { ordinal: index + 1, language })),
  ];
}

interface Placed {
  readonly ordinal: number;
  readonly language: Language;
}

function itemBlocks(item: MinutedItem, { ordinal, language }: Placed): readonly Block[] {
  const words = MINUTES_WORDS[language];
  const { title, began, ended, presenter, note, contributions } = item;
  const times = began === '' ? '' : ` (${words.lasted(began, ended)})`;
  const text = numberedHeading(2, ordinal, `${title}${times}`);
  return [
    { kind: 'heading', level: 2, text },
    ...(began === '' ? [plainParagraph(words.notHeld)] : []),
    ...(presenter === undefined ? [] : [plainParagraph(words.presented(called(presenter)))]),
    ...paragraphs(note),
    ...contributions.flatMap((each) => {
      const place = [each.title, each.unit].filter((part) => part !== '').join(', ');
      const who = words.spoke(called({ name: each.name, title: place }));
      const said = each.note.trim();
      return paragraphs(said === '' ? `${who}.` : `${who}: ${said}`);
    }),
  ];
}

function ending(facts: MinutesFacts, language: Language): readonly Block[] {
  const words = MINUTES_WORDS[language];
  const { conclusions, ended, endedDay } = facts;
  const heading = numberedHeading(1, 2, words.conclusions);
  return [
    { kind: 'heading', level: 1, text: heading },
    ...(conclusions.length === 0 ? [plainParagraph(words.noConclusions)] : []),
    ...conclusions.map((each) => plainParagraph(`${each.number}. ${words.conclusion(each)}`)),
    plainParagraph(words.ended(ended, endedDay)),
  ];
}

function delegateAnnex({ delegates }: MinutesFacts, language: Language): Annex {
  const words = MINUTES_WORDS[language];
  const [ordinal, name, post, unit, tookPart] = words.columns;
  const rows = delegates.map((each, index) => [
    String(index + 1),
    ...[each.name, each.title, each.unit],
    each.isGuest ? words.guest : words.states[each.state],
  ]);
  const columns = [
    { label: ordinal, align: 'centre', share: 6 },
    { label: name, align: 'left', share: 26 },
    { label: post, align: 'left', share: 26 },
    { label: unit, align: 'left', share: 26 },
    { label: tookPart, align: 'left', share: 16 },
  ] as const;
  return { title: words.delegates, blocks: [{ kind: 'table', columns, rows }] };
}

function called({ name, title }: MinutedPerson): string {
  return title === '' ? name : `${name}, ${title}`;
}

/** Each line that was typed is a paragraph of its own. */
function paragraphs(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map(plainParagraph);
}
