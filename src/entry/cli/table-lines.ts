import { DATA, FLAG, option, required, type CommandLine } from './command-line.ts';
import { DAY_VALUE, TEXT_VALUE } from './option-values.ts';

const IMPORT_OPTIONS = { 'dry-run': FLAG, data: DATA, json: FLAG };

export const IMPORT_LINE: CommandLine<typeof IMPORT_OPTIONS> = {
  name: 'import',
  operands: 1,
  options: IMPORT_OPTIONS,
  texts: {
    en: {
      usage: 'DIR|FILE [--dry-run] [--data DIR]',
      summary: 'brings a folder of tables, or figures alone, into an organisation',
      purpose: `Brings a whole folder, or a file of figures (figures.csv), all or nothing. A folder makes the organisation
where there is none. What is there already stays; a second import of the same file changes nothing. What
an operator imports counts as accepted.`,
      parts: [
        ['DIR', 'units.csv, successions.csv, indicators.csv, figures.csv …, as for roll-up'],
        ['FILE', 'figures alone: unit_code,period,indicator,value'],
        ['--dry-run', 'only shows what it would do'],
      ],
      operandFault: 'name one folder or file',
    },
    vi: {
      usage: 'THƯ_MỤC|TỆP [--dry-run] [--data THƯ_MỤC]',
      summary: 'nhập một thư mục các bảng, hoặc riêng số liệu, vào tổ chức',
      purpose: `Nhập cả thư mục, hoặc một tệp số liệu (figures.csv), trọn vẹn hoặc không gì cả. Thư mục tạo ra tổ chức nếu
chưa có. Những gì đã có thì giữ nguyên; nhập lại cùng tệp không thay đổi gì. Số liệu do người vận hành nhập
được coi là đã duyệt.`,
      parts: [
        ['THƯ_MỤC', 'units.csv, successions.csv, indicators.csv, figures.csv …, như với roll-up'],
        ['TỆP', 'riêng số liệu: unit_code,period,indicator,value'],
        ['--dry-run', 'chỉ cho biết sẽ làm gì'],
      ],
      operandFault: 'hãy chỉ một thư mục hoặc tệp',
    },
  },
};

const EXPORT_OPTIONS = {
  out: required(TEXT_VALUE),
  period: option(TEXT_VALUE),
  'as-of': option(DAY_VALUE),
  data: DATA,
};

export const EXPORT_LINE: CommandLine<typeof EXPORT_OPTIONS> = {
  name: 'export',
  operands: 1,
  options: EXPORT_OPTIONS,
  texts: {
    en: {
      usage: 'TABLE --out FILE [--period P] [--as-of DATE] [--data DIR]',
      summary: 'writes a table of an organisation as CSV',
      purpose:
        'Writes a table in the form in which import takes it; totals with the columns of roll-up.',
      parts: [
        [
          'TABLE',
          'units, successions, groups, indicators, structure_dates, asked, figures or totals',
        ],
        ['--out FILE', 'where to write'],
        ['--period P', 'of totals: the reporting period, as 2026-H1; without it, all periods'],
        [
          '--as-of DATE',
          'of totals: the day whose tree they stand on; the structure date of the period\nunless given',
        ],
      ],
      operandFault:
        'name one table: units, successions, groups, indicators, structure_dates, asked, figures or totals',
    },
    vi: {
      usage: 'BẢNG --out TỆP [--period KỲ] [--as-of NGÀY] [--data THƯ_MỤC]',
      summary: 'ghi một bảng của tổ chức thành CSV',
      purpose: 'Ghi một bảng theo dạng mà import nhận; totals có các cột của roll-up.',
      parts: [
        [
          'BẢNG',
          'units, successions, groups, indicators, structure_dates, asked, figures hoặc totals',
        ],
        ['--out TỆP', 'nơi ghi'],
        ['--period KỲ', 'cho totals: kỳ báo cáo, dạng 2026-H1; không có thì mọi kỳ'],
        ['--as-of NGÀY', 'cho totals: ngày lấy cây tổ chức; mặc định là ngày lấy cây của kỳ'],
      ],
      operandFault:
        'hãy chỉ một bảng: units, successions, groups, indicators, structure_dates, asked, figures hoặc totals',
    },
  },
};
