import type { Language } from '#kernel/problem.ts';

/** What every command says of a call it cannot take, and of the options that all have. */
interface CommandLineTexts {
  readonly unknownOption: (option: string, command: string) => string;
  readonly optionWithoutValue: (option: string, command: string) => string;
  readonly optionWithValue: (option: string) => string;
  readonly unknownLanguage: (text: string) => string;
  readonly seeHelp: (fault: string, command: string) => string;
  readonly json: string;
  readonly data: readonly [option: string, meaning: string];
  readonly lang: string;
  readonly ends: string;
}

export const COMMAND_LINE_TEXTS: Record<Language, CommandLineTexts> = {
  en: {
    unknownOption: (option, command) =>
      `there is no option ${option}; midyear ${command} --help lists them`,
    optionWithoutValue: (option, command) =>
      `${option} lacks its value; midyear ${command} --help says which`,
    optionWithValue: (option) => `${option} takes no value; write it alone`,
    unknownLanguage: (text) => `--lang “${text}” is neither en nor vi; choose one of them`,
    seeHelp: (fault, command) => `${fault}; midyear ${command} --help says how`,
    json: 'prints the result as JSON',
    data: [
      '--data DIR',
      'where the organisation is kept, .midyear unless given; DATABASE_URL=postgres://…\nchooses a PostgreSQL server instead',
    ],
    lang: 'the language of messages',
    ends: 'Ends with 0: done; 1: the check failed; 2: unusable input, and nothing was changed; 3: a fault of\nthe program.',
  },
  vi: {
    unknownOption: (option, command) =>
      `không có tùy chọn ${option}; midyear ${command} --help liệt kê các tùy chọn`,
    optionWithoutValue: (option, command) =>
      `${option} thiếu giá trị; midyear ${command} --help hướng dẫn`,
    optionWithValue: (option) => `${option} không nhận giá trị; hãy chỉ ghi ${option}`,
    unknownLanguage: (text) => `--lang “${text}” không phải en hay vi; hãy chọn một trong hai`,
    seeHelp: (fault, command) => `${fault}; midyear ${command} --help hướng dẫn`,
    json: 'in kết quả dạng JSON',
    data: [
      '--data THƯ_MỤC',
      'nơi lưu dữ liệu tổ chức, mặc định là .midyear; DATABASE_URL=postgres://…\nchọn máy chủ PostgreSQL thay cho thư mục',
    ],
    lang: 'ngôn ngữ của thông báo',
    ends: 'Mã kết thúc 0: xong; 1: so sánh không khớp; 2: đầu vào không dùng được, không thay đổi gì; 3: chương\ntrình có lỗi.',
  },
};
