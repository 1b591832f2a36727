import { DOCUMENT_FORMATS, type DocumentFormat } from '#documents/server/document-files.ts';
import { DATA, option, required, type CommandLine } from './command-line.ts';
import { TEXT_VALUE, type OptionValue } from './option-values.ts';

const FORMAT_VALUE: OptionValue<DocumentFormat> = {
  parse: (text) => DOCUMENT_FORMATS.find((format) => format === text),
  texts: {
    en: {
      missing: (name) => `${name} is missing; write ${name} docx or ${name} pdf`,
      wrong: (name, text) => `${name} “${text}” is no format; write docx or pdf`,
    },
    vi: {
      missing: (name) => `thiếu ${name}; hãy ghi ${name} docx hoặc ${name} pdf`,
      wrong: (name, text) => `${name} “${text}” không phải là định dạng; hãy ghi docx hoặc pdf`,
    },
  },
};

const REPORT_OPTIONS = {
  period: required(TEXT_VALUE),
  unit: option(TEXT_VALUE),
  format: required(FORMAT_VALUE),
  out: required(TEXT_VALUE),
  data: DATA,
};

export const REPORT_LINE: CommandLine<typeof REPORT_OPTIONS> = {
  name: 'report',
  operands: 0,
  options: REPORT_OPTIONS,
  texts: {
    en: {
      usage: '--period P --format docx|pdf --out FILE [--unit CODE] [--data DIR]',
      summary: 'writes the report of a unit and period as Word or PDF',
      purpose: `Writes the report of a unit, in Vietnamese. A published one comes byte for byte as it was issued; any other
is marked as a draft and has its figures as they are now.`,
      parts: [
        ['--period P', 'the reporting period, as 2026-H1'],
        ['--format F', 'docx or pdf'],
        ['--out FILE', 'where to write'],
        ['--unit CODE', 'whose report; without it, that of the highest unit'],
      ],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '--period KỲ --format docx|pdf --out TỆP [--unit MÃ] [--data THƯ_MỤC]',
      summary: 'ghi báo cáo của một đơn vị và kỳ thành Word hoặc PDF',
      purpose: `Ghi báo cáo của một đơn vị bằng tiếng Việt. Bản đã công bố được ghi đúng từng byte như khi phát hành; bản
khác mang dấu dự thảo, với số liệu hiện có.`,
      parts: [
        ['--period KỲ', 'kỳ báo cáo, ví dụ 2026-H1'],
        ['--format F', 'docx hoặc pdf'],
        ['--out TỆP', 'ghi vào đâu'],
        ['--unit MÃ', 'báo cáo của đơn vị nào; nếu bỏ, là đơn vị cao nhất'],
      ],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};
