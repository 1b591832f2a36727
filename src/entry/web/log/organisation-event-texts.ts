import type { EventTexts } from '#people/model/audit-log/event-text.ts';

/** Events about units and periods. */
type OrganisationKind =
  | 'organisation-imported'
  | 'reorganisation-entered'
  | 'reorganisation-corrected'
  | 'reorganisation-undone'
  | 'periods-opened'
  | 'structure-date-changed';

export const ORGANISATION_EVENT_TEXTS: EventTexts<OrganisationKind> = {
  vi: {
    'organisation-imported': {
      label: 'Nhập tổ chức',
      sentence: ({ count }) => `Nhập tổ chức gồm ${count('units')} đơn vị`,
    },
    'reorganisation-entered': {
      label: 'Nhập lần sắp xếp lại',
      sentence: ({ day, text }) =>
        `Nhập lần sắp xếp lại từ ngày ${day('after.on')}${basis(text('after.legalBasis'), 'theo')}`,
    },
    'reorganisation-corrected': {
      label: 'Sửa lần sắp xếp lại',
      sentence: ({ day, text }) =>
        `Sửa lần sắp xếp lại ngày ${day('after.on')}${basis(text('after.legalBasis'), 'theo')}`,
    },
    'reorganisation-undone': {
      label: 'Hủy lần sắp xếp lại',
      sentence: ({ day, text }) =>
        `Hủy lần sắp xếp lại ngày ${day('before.on')}${basis(text('before.legalBasis'), 'theo')}`,
    },
    'periods-opened': {
      label: 'Mở kỳ báo cáo',
      sentence: ({ count, text }) =>
        text('after.1.code') === ''
          ? `Mở kỳ báo cáo ${text('after.0.code')}`
          : `Mở ${count('after')} kỳ báo cáo`,
    },
    'structure-date-changed': {
      label: 'Đổi ngày chốt tổ chức',
      sentence: ({ text, day }) =>
        `Đổi ngày chốt tổ chức của kỳ ${text('period')} từ ${day('before')} sang ${day('after')}`,
    },
  },
  en: {
    'organisation-imported': {
      label: 'Organisation imported',
      sentence: ({ count }) => `Imported an organisation of ${count('units')} units`,
    },
    'reorganisation-entered': {
      label: 'Reorganisation entered',
      sentence: ({ day, text }) =>
        `Entered a reorganisation as of ${day('after.on')}${basis(text('after.legalBasis'), 'by')}`,
    },
    'reorganisation-corrected': {
      label: 'Reorganisation corrected',
      sentence: ({ day, text }) =>
        `Corrected the reorganisation of ${day('after.on')}${basis(text('after.legalBasis'), 'by')}`,
    },
    'reorganisation-undone': {
      label: 'Reorganisation undone',
      sentence: ({ day, text }) =>
        `Undid the reorganisation of ${day('before.on')}${basis(text('before.legalBasis'), 'by')}`,
    },
    'periods-opened': {
      label: 'Periods opened',
      sentence: ({ count, text }) =>
        text('after.1.code') === ''
          ? `Opened the period ${text('after.0.code')}`
          : `Opened ${count('after')} periods`,
    },
    'structure-date-changed': {
      label: 'Structure date changed',
      sentence: ({ text, day }) =>
        `Changed the structure date of ${text('period')} from ${day('before')} to ${day('after')}`,
    },
  },
};

function basis(told: string, word: string): string {
  return told === '' ? '' : `, ${word} ${told}`;
}
