import type { Language } from '#kernel/problem.ts';

interface ServeTexts {
  readonly serving: (url: string) => string;
  readonly stopping: string;
  readonly stopped: string;
  readonly portInUse: (port: string) => string;
  readonly portNotAllowed: (port: string) => string;
  readonly sampleMade: string;
  readonly screensBuilt: string;
}

export const SERVE_TEXTS: Record<Language, ServeTexts> = {
  en: {
    serving: (url) =>
      `Serving ${url} to this machine alone: there is no sign-in yet. Ctrl+C stops.\n`,
    stopping: 'Stopping once what runs is done; Ctrl+C again ends at once.\n',
    stopped: 'Stopped.\n',
    portInUse: (port) =>
      `port ${port} is in use; end what uses it, or choose another with --port\n`,
    portNotAllowed: (port) =>
      `port ${port} is not yours to use; choose one above 1023 with --port\n`,
    sampleMade: 'The sample organisation is there. It is made up.\n',
    screensBuilt: 'The screens are built.\n',
  },
  vi: {
    serving: (url) => `Đang phục vụ ${url}, chỉ cho máy này: chưa có đăng nhập. Ctrl+C để dừng.\n`,
    stopping: 'Đang dừng khi việc đang chạy xong; Ctrl+C lần nữa để dừng ngay.\n',
    stopped: 'Đã dừng.\n',
    portInUse: (port) =>
      `cổng ${port} đang được dùng; hãy dừng chương trình đó, hoặc chọn cổng khác bằng --port\n`,
    portNotAllowed: (port) =>
      `không được phép dùng cổng ${port}; hãy chọn cổng trên 1023 bằng --port\n`,
    sampleMade: 'Đã có tổ chức mẫu; mọi tên và số trong đó là hư cấu.\n',
    screensBuilt: 'Đã dựng xong các màn hình.\n',
  },
};
