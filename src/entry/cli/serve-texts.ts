import type { Language } from '#kernel/problem.ts';
import type { Listening } from '#platform/server/http/serve-http.ts';

type RefusedListening = Extract<Listening, { kind: 'refused' }>['code'];

interface ServeTexts {
  readonly serving: (url: string) => string;
  readonly stopping: string;
  readonly stopped: string;
  readonly servingAll: (origin: string) => string;
  readonly notListening: Readonly<
    Record<RefusedListening, (place: { readonly host: string; readonly port: string }) => string>
  >;
  readonly sampleMade: string;
  readonly screensBuilt: string;
}

export const SERVE_TEXTS: Record<Language, ServeTexts> = {
  en: {
    serving: (url) => `Serving ${url} to this machine alone. Ctrl+C stops.\n`,
    servingAll: (origin) => `Serving ${origin} to whoever reaches it. Ctrl+C stops.\n`,
    stopping: 'Stopping once what runs is done; Ctrl+C again ends at once.\n',
    stopped: 'Stopped.\n',
    notListening: {
      'port-in-use': ({ port }) =>
        `port ${port} is in use; end what uses it, or choose another with --port\n`,
      'port-not-allowed': ({ port }) =>
        `port ${port} is not yours to use; choose one above 1023 with --port\n`,
      'no-such-address-here': ({ host }) =>
        `this machine has no address ${host}; write one that it has after --listen\n`,
    },
    sampleMade: 'The sample organisation is there. It is made up.\n',
    screensBuilt: 'The screens are built.\n',
  },
  vi: {
    serving: (url) => `Đang phục vụ ${url}, chỉ cho máy này. Ctrl+C để dừng.\n`,
    servingAll: (origin) => `Đang phục vụ ${origin}, cho mọi máy truy cập được. Ctrl+C để dừng.\n`,
    stopping: 'Đang dừng khi việc đang chạy xong; Ctrl+C lần nữa để dừng ngay.\n',
    stopped: 'Đã dừng.\n',
    notListening: {
      'port-in-use': ({ port }) =>
        `cổng ${port} đang được dùng; hãy dừng chương trình đó, hoặc chọn cổng khác bằng --port\n`,
      'port-not-allowed': ({ port }) =>
        `không được phép dùng cổng ${port}; hãy chọn cổng trên 1023 bằng --port\n`,
      'no-such-address-here': ({ host }) =>
        `máy này không có địa chỉ ${host}; hãy ghi sau --listen một địa chỉ của máy\n`,
    },
    sampleMade: 'Đã có tổ chức mẫu; mọi tên và số trong đó là hư cấu.\n',
    screensBuilt: 'Đã dựng xong các màn hình.\n',
  },
};
