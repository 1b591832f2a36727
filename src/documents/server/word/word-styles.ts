import type { IStylesOptions } from 'docx';
import { COMPONENT_NAMES } from '#documents/model/component-names.ts';
import type { ComposedDocument } from '#documents/model/composed-document.ts';
import type { Component } from '#documents/model/layout-profile.ts';
import { halfPoints, SINGLE_LINE } from './word-measures.ts';

const LANGUAGE_TAGS = { vi: 'vi-VN', en: 'en-GB' } as const;

/** One style for each part of the document, so that a clerk can change all of a kind at once. */
export function wordStyles({ profile, language }: ComposedDocument): IStylesOptions {
  const { fonts, styles } = profile;
  return {
    default: {
      document: {
        run: {
          ...{ font: fonts.word, size: halfPoints(styles.body.sizePt), color: '000000' },
          language: { value: LANGUAGE_TAGS[language] },
        },
        paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: 'auto' } },
      },
    },
    paragraphStyles: (Object.keys(styles) as Component[]).map((component) => {
      const { sizePt, isBold, isItalic } = styles[component];
      return {
        ...{ id: component, name: COMPONENT_NAMES[language][component], basedOn: 'Normal' },
        quickFormat: true,
        run: { size: halfPoints(sizePt), bold: isBold, italics: isItalic },
      };
    }),
  };
}
