import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { Line } from '#documents/model/composed-document.ts';
import { pointsOfMm, type LayoutProfile } from '#documents/model/layout-profile.ts';
import { eighthPoints, SINGLE_LINE, twipsOfMm, twipsOfPoints } from './word-measures.ts';

const ALIGNMENTS = { left: 'left', centre: 'center', justify: 'both' } as const;

/** A paragraph, and the rule below it if it has one. */
export function wordLine(line: Line, profile: LayoutProfile, roomMm: number): Paragraph[] {
  const paragraph = new Paragraph({
    ...{ style: line.component, alignment: ALIGNMENTS[line.align], children: wordRuns(line) },
    spacing: {
      before: twipsOfPoints(line.gapBeforePt),
      ...{ line: Math.round(SINGLE_LINE * line.lineSpacing), lineRule: 'auto' },
    },
    indent: { left: twipsOfMm(line.indentMm), firstLine: twipsOfMm(line.firstLineMm) },
    keepNext: line.keepsWithNext || line.ruleBelowPt > 0,
    ...(line.headingLevel > 0 ? { outlineLevel: line.headingLevel - 1 } : {}),
  });
  return line.ruleBelowPt > 0 ? [paragraph, wordRule(line, profile, roomMm)] : [paragraph];
}

function wordRuns({ runs }: Line): TextRun[] {
  return runs.flatMap(({ text, isBold, isItalic }) =>
    text.split('\n').map(
      (part, index) =>
        new TextRun({
          text: part,
          ...(index > 0 ? { break: 1 } : {}),
          ...(isBold === true ? { bold: true } : {}),
          ...(isItalic === true ? { italics: true } : {}),
        }),
    ),
  );
}

/** How high the paragraph is that carries nothing but a rule. */
const RULE_LINE_PT = 3;

/** The border of an empty paragraph that stands in from both sides: a drawn line would move when edited. */
function wordRule(line: Line, profile: LayoutProfile, roomMm: number): Paragraph {
  const beside = twipsOfPoints((pointsOfMm(roomMm) - line.ruleBelowPt) / 2);
  return new Paragraph({
    style: line.component,
    spacing: { line: twipsOfPoints(RULE_LINE_PT), lineRule: 'exact' },
    indent: { left: beside, right: beside },
    border: {
      bottom: {
        ...{ style: BorderStyle.SINGLE, color: '000000', space: 0 },
        size: eighthPoints(profile.rule.thicknessPt),
      },
    },
  });
}
