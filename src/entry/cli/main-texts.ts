import type { Language } from '#kernel/problem.ts';

interface MainTexts {
  readonly help: (commands: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly cannotPrint: (reason: string) => string;
}

export const MAIN_TEXTS: Record<Language, MainTexts> = {
  en: {
    help: (commands) => `midyear COMMAND

${commands}
midyear COMMAND --help says more; midyear --version names the version.
Messages follow the language of the environment (LANG); --lang en or --lang vi chooses.
`,
    unknownCommand: (name) => `midyear: there is no command “${name}”; midyear --help lists them\n`,
    cannotPrint: (reason) =>
      `midyear: the output cannot be written (${reason}); send it to another place\n`,
  },
  vi: {
    help: (commands) => `midyear LỆNH

${commands}
midyear LỆNH --help cho biết thêm; midyear --version cho biết phiên bản.
Thông báo theo ngôn ngữ của môi trường (LANG); --lang en hoặc --lang vi để chọn.
`,
    unknownCommand: (name) => `midyear: không có lệnh “${name}”; midyear --help liệt kê các lệnh\n`,
    cannotPrint: (reason) =>
      `midyear: không ghi được kết quả (${reason}); hãy gửi kết quả đến chỗ khác\n`,
  },
};
