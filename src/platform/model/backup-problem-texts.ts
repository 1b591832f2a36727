import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { BackupFacts } from './backup-problems.ts';
import { DATABASE_PROBLEM_TEXTS } from './database-problem-texts.ts';
import { FILE_PROBLEM_TEXTS } from './file-problem-texts.ts';

export const BACKUP_PROBLEM_TEXTS: Record<Language, ProblemTexts<BackupFacts>> = {
  en: {
    ...DATABASE_PROBLEM_TEXTS.en,
    ...FILE_PROBLEM_TEXTS.en,
    'backup-there': () =>
      'there is a file of that name already; choose another name, or remove that file first',
    'not-a-backup': () => 'this is no backup of Midyear; name the file that midyear backup wrote',
    'backup-of-newer-format': ({ format }) =>
      `the backup is of format ${format}, which this program does not know; update midyear`,
    'backup-damaged': ({ part }) =>
      `the backup is damaged (${part}): it was cut off or changed; copy it anew from where it was kept, or take an earlier one`,
    'backup-too-dense': ({ part }) =>
      `${part} would grow beyond all measure; this is no backup that midyear wrote`,
    'backup-of-other-tables': ({ table }) =>
      `the backup does not fit its own version at ${table}; this is no backup that midyear wrote`,
    'database-not-empty': ({ table }) =>
      `the database holds something already (${table}); restore into an empty one`,
  },
  vi: {
    ...DATABASE_PROBLEM_TEXTS.vi,
    ...FILE_PROBLEM_TEXTS.vi,
    'backup-there': () => 'đã có tệp cùng tên; hãy chọn tên khác, hoặc xóa tệp đó trước',
    'not-a-backup': () =>
      'đây không phải bản sao lưu của Midyear; hãy chỉ tệp do midyear backup ghi',
    'backup-of-newer-format': ({ format }) =>
      `bản sao lưu ở dạng ${format} mà chương trình này chưa biết; hãy cập nhật midyear`,
    'backup-damaged': ({ part }) =>
      `bản sao lưu đã hỏng (${part}): bị cắt mất hoặc bị sửa; hãy chép lại từ nơi lưu, hoặc dùng bản trước đó`,
    'backup-too-dense': ({ part }) =>
      `${part} sẽ phình quá mức; đây không phải bản sao lưu do midyear ghi`,
    'backup-of-other-tables': ({ table }) =>
      `bản sao lưu không khớp với phiên bản của chính nó ở ${table}; đây không phải bản sao lưu do midyear ghi`,
    'database-not-empty': ({ table }) =>
      `cơ sở dữ liệu đã có dữ liệu (${table}); hãy khôi phục vào cơ sở dữ liệu trống`,
  },
};
