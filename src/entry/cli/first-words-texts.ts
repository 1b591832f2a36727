import type { Language } from '#kernel/problem.ts';

interface FirstWordsTexts {
  readonly samples: string;
  readonly notBehindProxy: string;
  readonly sampleColumns: readonly [login: string, password: string, roles: string, name: string];
  readonly firstAdministrator: (link: string) => string;
  readonly notForSecrets: string;
}

export const FIRST_WORDS_TEXTS: Record<Language, FirstWordsTexts> = {
  en: {
    samples: 'Sample accounts, to try things out; they come in from this machine only:',
    notBehindProxy:
      'Put no proxy, tunnel or forwarded port before this server: whoever comes through one may pass for this machine.\n',
    sampleColumns: ['login', 'password', 'role', 'name'],
    firstAdministrator: (link) =>
      `Nobody administers this organisation yet. Whoever opens this link becomes its first administrator; it
works once, for 24 hours, and each start makes a new one:

  ${link}
`,
    notForSecrets: 'Midyear is not made for classified data. Do not enter any.\n',
  },
  vi: {
    samples: 'Tài khoản mẫu để dùng thử, chỉ vào được từ máy này:',
    notBehindProxy:
      'Đừng đặt proxy, đường hầm hay chuyển tiếp cổng trước máy chủ này: ai vào qua đó có thể bị coi là đang ở máy này.\n',
    sampleColumns: ['tên đăng nhập', 'mật khẩu', 'vai trò', 'họ tên'],
    firstAdministrator: (link) =>
      `Chưa có ai quản trị tổ chức này. Người mở liên kết sau sẽ là quản trị viên đầu tiên; liên kết dùng được
một lần, trong 24 giờ, và mỗi lần khởi động lại có liên kết mới:

  ${link}
`,
    notForSecrets: 'Midyear không dành cho bí mật nhà nước. Xin đừng nhập dữ liệu mật.\n',
  },
};
