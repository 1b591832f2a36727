import type { FigureCounts } from '#figures/model/totals/roll-up-series.ts';
import type { Language } from '#kernel/problem.ts';

interface RollUpTexts {
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
