import type { Day } from '#kernel/day.ts';
import type { Decimal } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';
import { FLAG, option, optionOr, required, type Call, type CommandLine } from './command-line.ts';
import { DAY_VALUE, TEXT_VALUE, TOLERANCE_VALUE } from './option-values.ts';

const OPTIONS = {
  'as-of': required(DAY_VALUE),
  out: option(TEXT_VALUE),
  check: option(TEXT_VALUE),
  tolerance: optionOr(TOLERANCE_VALUE, { digits: 0n, decimals: 0 }),
  json: FLAG,
};

/** What a call of `midyear roll-up` asks for. */
export interface RollUpCall {
  readonly folder: string;
  readonly asOf: Day;
  readonly out: string | undefined;
  readonly check: string | undefined;
  readonly tolerance: Decimal;
  readonly isJson: boolean;
  readonly language: Language;
}

export function rollUpCall({ operands, options, language }: Call<typeof OPTIONS>): RollUpCall {
  const { 'as-of': asOf, json: isJson, ...others } = options;
  return { folder: operands[0] ?? '', asOf, isJson, language, ...others };
}

export const ROLL_UP_LINE: CommandLine<typeof OPTIONS> = {
  name: 'roll-up',
  operands: 1,
  options: OPTIONS,
  texts: {
    en: {
      usage: 'DIR --as-of DATE [--out FILE] [--check FILE] [--tolerance N]',
      summary: 'writes the totals of every unit on the tree of a day',
      purpose: `Adds the figures of a folder up to totals of every unit alive on DATE, carried along every
reorganisation up to that day. Needs no server and no database.`,
      parts: [
        [
          'DIR',
          'units.csv, successions.csv, indicators.csv, figures.csv, and if there are any\nstructure_dates.csv, asked.csv, groups.csv',
        ],
        ['--as-of DATE', 'the day whose tree the totals stand on, as 2026-06-30'],
        [
          '--out FILE',
          'writes the totals there as CSV; without it, and without --check, to the output',
        ],
        [
          '--check FILE',
          'compares with published totals (unit_code,period,indicator,value[,source]),\nlists what differs or is missing, and ends with 1 if anything does',
        ],
        ['--tolerance N', 'how far a total may differ from the published one; 0 unless given'],
        [
          '--json',
          'prints the result as JSON: counts, warnings, the check, and without --out the\ntotals',
        ],
      ],
      operandFault: 'name one folder',
    },
    vi: {
      usage: 'THƯ_MỤC --as-of NGÀY [--out TỆP] [--check TỆP] [--tolerance SỐ]',
      summary: 'ghi số tổng hợp của mọi đơn vị theo cây tổ chức của một ngày',
      purpose: `Cộng số liệu trong thư mục thành số tổng hợp của mọi đơn vị tồn tại vào NGÀY, chuyển theo mọi lần
sắp xếp tổ chức đến ngày đó. Không cần máy chủ hay cơ sở dữ liệu.`,
      parts: [
        [
          'THƯ_MỤC',
          'units.csv, successions.csv, indicators.csv, figures.csv, và nếu có\nstructure_dates.csv, asked.csv, groups.csv',
        ],
        ['--as-of NGÀY', 'ngày lấy cây tổ chức, dạng 2026-06-30'],
        [
          '--out TỆP',
          'ghi số tổng hợp vào tệp CSV; không có thì ghi ra màn hình, trừ khi có --check',
        ],
        [
          '--check TỆP',
          'so với số đã công bố (unit_code,period,indicator,value[,source]),\nliệt kê số lệch hoặc thiếu; nếu có thì kết thúc với mã 1',
        ],
        ['--tolerance SỐ', 'mức lệch cho phép so với số đã công bố; mặc định là 0'],
        [
          '--json',
          'in kết quả dạng JSON: số đếm, cảnh báo, kết quả so sánh, và số tổng hợp nếu\nkhông có --out',
        ],
      ],
      operandFault: 'hãy chỉ một thư mục',
    },
  },
};
