import type { FigureCounts } from '#figures/model/totals/roll-up-series.ts';
import type { Language } from '#kernel/problem.ts';

interface RollUpTexts {
  readonly help: string;
  readonly noFolder: string;
  readonly noAsOf: string;
  readonly notAsOf: (text: string) => string;
  readonly notTolerance: (text: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionWithoutValue: (option: string) => string;
  readonly optionWithValue: (option: string) => string;
  readonly unknownLanguage: (text: string) => string;
  readonly refused: (count: string, shown: string | undefined) => string;
  readonly warned: (count: string, shown: string | undefined) => string;
  readonly summary: (counts: Record<keyof FigureCounts, string>, day: string) => string;
  readonly written: (rows: string, path: string) => string;
  readonly met: (met: string, published: string) => string;
  readonly nothingPublished: string;
  readonly differs: (what: string, published: string, ours: string) => string;
  readonly missing: (what: string, published: string, status: string) => string;
  readonly reading: (megabytes: string) => string;
  readonly adding: string;
}

export const ROLL_UP_TEXTS: Record<Language, RollUpTexts> = {
  en: {
    help: `midyear roll-up DIR --as-of DATE [--out FILE] [--check FILE] [--tolerance N] [--json] [--lang en|vi]

Adds the figures of a folder up to totals of every unit alive on DATE, carried along every
reorganisation up to that day. Needs no server and no database.

  DIR             units.csv, successions.csv, indicators.csv, figures.csv, and if there are any
                  structure_dates.csv, asked.csv, groups.csv
  --as-of DATE    the day whose tree the totals stand on, as 2026-06-30
  --out FILE      writes the totals there as CSV; without it, and without --check, to the output
  --check FILE    compares with published totals (unit_code,period,indicator,value[,source]),
                  lists what differs or is missing, and ends with 1 if anything does
  --tolerance N   how far a total may differ from the published one; 0 unless given
  --json          prints the result as JSON: counts, warnings, the check, and without --out the totals
  --lang en|vi    the language of messages

Ends with 0: done; 1: the check failed; 2: unusable input, and nothing was written.
`,
    noFolder: 'midyear roll-up: name one folder; midyear roll-up --help says how\n',
    noAsOf: 'midyear roll-up: --as-of is missing; write the day as --as-of 2026-06-30\n',
    notAsOf: (text) => `midyear roll-up: --as-of “${text}” is no day; write one as 2026-06-30\n`,
    notTolerance: (text) =>
      `midyear roll-up: --tolerance “${text}” is no number that is 0 or more; write one as 0.5\n`,
    unknownOption: (option) =>
      `midyear roll-up: there is no option ${option}; midyear roll-up --help lists them\n`,
    optionWithoutValue: (option) =>
      `midyear roll-up: ${option} lacks its value; midyear roll-up --help says which\n`,
    optionWithValue: (option) => `midyear roll-up: ${option} takes no value; write it alone\n`,
    unknownLanguage: (text) =>
      `midyear roll-up: --lang “${text}” is neither en nor vi; choose one of them\n`,
    refused: (count, shown) =>
      `Refused, nothing was written: ${count} problem(s)${shown === undefined ? '' : `, the first ${shown} listed`}.\n`,
    warned: (count, shown) =>
      `${count} warning(s)${shown === undefined ? '' : `, the first ${shown} listed`}.\n`,
    summary: ({ read, placed, held, leftOut }, day) =>
      `${read} figures read: ${placed} placed on the units of ${day}, ${held} held above or not continuable, ${leftOut} left out because told on a later tree.\n`,
    written: (rows, path) => `${rows} totals written to ${path}.\n`,
    met: (met, published) => `${met} of ${published} published totals are met.\n`,
    nothingPublished: 'The file publishes no total, so nothing was checked.\n',
    differs: (what, published, ours) => `${what}: published ${published}, ours ${ours}\n`,
    missing: (what, published, status) =>
      `${what}: published ${published}, ours missing${status === '' ? '' : ` (${status})`}\n`,
    reading: (megabytes) => `reading, ${megabytes} MB`,
    adding: 'adding up',
  },
  vi: {
    help: `midyear roll-up THƯ_MỤC --as-of NGÀY [--out TỆP] [--check TỆP] [--tolerance SỐ] [--json] [--lang en|vi]

Cộng số liệu trong thư mục thành số tổng hợp của mọi đơn vị tồn tại vào NGÀY, chuyển theo mọi lần
sắp xếp tổ chức đến ngày đó. Không cần máy chủ hay cơ sở dữ liệu.

  THƯ_MỤC         units.csv, successions.csv, indicators.csv, figures.csv, và nếu có
                  structure_dates.csv, asked.csv, groups.csv
  --as-of NGÀY    ngày lấy cây tổ chức, dạng 2026-06-30
  --out TỆP       ghi số tổng hợp vào tệp CSV; không có thì ghi ra màn hình, trừ khi có --check
  --check TỆP     so với số đã công bố (unit_code,period,indicator,value[,source]),
                  liệt kê số lệch hoặc thiếu; nếu có thì kết thúc với mã 1
  --tolerance SỐ  mức lệch cho phép so với số đã công bố; mặc định là 0
  --json          in kết quả dạng JSON: số đếm, cảnh báo, kết quả so sánh, và số tổng hợp nếu không có --out
  --lang en|vi    ngôn ngữ của thông báo

Mã kết thúc 0: xong; 1: so sánh không khớp; 2: đầu vào không dùng được, không ghi gì.
`,
    noFolder: 'midyear roll-up: hãy chỉ một thư mục; midyear roll-up --help hướng dẫn\n',
    noAsOf: 'midyear roll-up: thiếu --as-of; hãy ghi ngày dạng --as-of 2026-06-30\n',
    notAsOf: (text) =>
      `midyear roll-up: --as-of “${text}” không phải là ngày; hãy ghi dạng 2026-06-30\n`,
    notTolerance: (text) =>
      `midyear roll-up: --tolerance “${text}” không phải là số từ 0 trở lên; hãy ghi dạng 0.5\n`,
    unknownOption: (option) =>
      `midyear roll-up: không có tùy chọn ${option}; midyear roll-up --help liệt kê các tùy chọn\n`,
    optionWithoutValue: (option) =>
      `midyear roll-up: ${option} thiếu giá trị; midyear roll-up --help hướng dẫn\n`,
    optionWithValue: (option) =>
      `midyear roll-up: ${option} không nhận giá trị; hãy chỉ ghi ${option}\n`,
    unknownLanguage: (text) =>
      `midyear roll-up: --lang “${text}” không phải en hay vi; hãy chọn một trong hai\n`,
    refused: (count, shown) =>
      `Từ chối, không ghi gì: ${count} lỗi${shown === undefined ? '' : `, liệt kê ${shown} lỗi đầu`}.\n`,
    warned: (count, shown) =>
      `${count} cảnh báo${shown === undefined ? '' : `, liệt kê ${shown} cảnh báo đầu`}.\n`,
    summary: ({ read, placed, held, leftOut }, day) =>
      `Đã đọc ${read} số liệu: ${placed} đặt vào đơn vị của ngày ${day}, ${held} giữ ở cấp trên hoặc không nối tiếp được, ${leftOut} để ngoài vì báo theo cây tổ chức muộn hơn.\n`,
    written: (rows, path) => `Đã ghi ${rows} số tổng hợp vào ${path}.\n`,
    met: (met, published) => `Khớp ${met} trên ${published} số đã công bố.\n`,
    nothingPublished: 'Tệp không có số công bố nào, nên chưa so sánh gì.\n',
    differs: (what, published, ours) => `${what}: công bố ${published}, tính được ${ours}\n`,
    missing: (what, published, status) =>
      `${what}: công bố ${published}, không có số tính được${status === '' ? '' : ` (${status})`}\n`,
    reading: (megabytes) => `đang đọc, ${megabytes} MB`,
    adding: 'đang cộng',
  },
};
