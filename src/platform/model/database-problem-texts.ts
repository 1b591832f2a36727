import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { DatabaseFacts } from './database-problems.ts';

export const DATABASE_PROBLEM_TEXTS: Record<Language, ProblemTexts<DatabaseFacts>> = {
  en: {
    'database-in-use': ({ directory, pid }) =>
      `process ${pid} has ${directory} open; use the one that runs, or end it first`,
    'database-unreachable': ({ reason }) =>
      `the database cannot be reached (${reason}); check that it runs, and the address in DATABASE_URL`,
    'database-silent': ({ seconds }) =>
      `the database did not answer within ${seconds} seconds; it is busy with something long: ask again in a moment`,
    'database-access-denied': ({ reason }) =>
      `the database refuses access (${reason}); check the name and password in DATABASE_URL, and what its role may do`,
    'database-missing': ({ reason }) =>
      `there is no such database (${reason}); create it, or correct DATABASE_URL`,
    'server-too-old': ({ version, needed }) =>
      `the server is PostgreSQL ${version}; use PostgreSQL ${needed} or newer`,
    'disk-full': () =>
      'the disk of the database is full; nothing of this was saved: free some space and do it again',
    'connection-lost': ({ reason }) =>
      `the connection to the database was lost (${reason}); nothing of this was saved: do it again`,
    'outcome-unknown': ({ reason }) =>
      `the connection to the database was lost while saving (${reason}); look whether it is there before doing it again`,
    'too-busy': ({ reason }) =>
      `others kept changing the same (${reason}); nothing of this was saved: do it again in a moment`,
    'schema-older': ({ found, needed }) =>
      `the database is of version ${found}, this program needs ${needed}; run midyear migrate`,
    'schema-newer': ({ found, known }) =>
      `the database is of version ${found}, this program knows ${known}; update midyear`,
    'migration-changed': ({ name }) =>
      `${name} is not what was once applied to this database; use the program that applied it, or one newer`,
    'migration-sequence': ({ name }) =>
      `the migrations do not count on without a gap at ${name}; install midyear anew`,
    'directory-missing': ({ directory }) =>
      `${directory} holds no organisation; bring one there with midyear import, or name another directory`,
    'not-a-midyear-directory': ({ directory }) =>
      `${directory} holds something else; name an empty directory, or one that midyear made`,
    'directory-newer': ({ directory, found, known }) =>
      `${directory} was written by a newer midyear (format ${found}, this one knows ${known}); update midyear`,
    'directory-older': ({ directory, found, known }) =>
      `${directory} was written by an older midyear (format ${found}, this one knows ${known}); back it up with that one and restore it with this one`,
    'directory-unusable': ({ directory, reason }) =>
      `${directory} cannot be used (${reason}); check who may write there, or name another directory`,
    'embedded-stopped': ({ reason }) =>
      `the embedded database has stopped (${reason}); what was confirmed is safe: start midyear again`,
    'clock-set-back': ({ now, newest }) =>
      `this computer's clock says ${now}, but something was recorded at ${newest}; set the clock right`,
    'stored-files-full': ({ limit }) =>
      `the files kept in the database would be more than ${limit} bytes; nothing of this was saved: bring a smaller file, or have whoever runs the server give them more room (MIDYEAR_STORED_FILES_GB)`,
    'stored-file-damaged': ({ hash }) =>
      `the stored file ${hash} is damaged; restore the last backup`,
  },
  vi: {
    'database-in-use': ({ directory, pid }) =>
      `tiến trình ${pid} đang mở ${directory}; hãy dùng tiến trình đang chạy, hoặc kết thúc tiến trình đó trước`,
    'database-unreachable': ({ reason }) =>
      `không kết nối được cơ sở dữ liệu (${reason}); hãy kiểm tra cơ sở dữ liệu có chạy không và địa chỉ trong DATABASE_URL`,
    'database-silent': ({ seconds }) =>
      `cơ sở dữ liệu không trả lời trong ${seconds} giây; đang bận một việc dài: hãy hỏi lại sau ít phút`,
    'database-access-denied': ({ reason }) =>
      `cơ sở dữ liệu từ chối truy cập (${reason}); hãy kiểm tra tên và mật khẩu trong DATABASE_URL và quyền của tài khoản`,
    'database-missing': ({ reason }) =>
      `không có cơ sở dữ liệu này (${reason}); hãy tạo, hoặc sửa DATABASE_URL`,
    'server-too-old': ({ version, needed }) =>
      `máy chủ là PostgreSQL ${version}; hãy dùng PostgreSQL ${needed} trở lên`,
    'disk-full': () =>
      'ổ đĩa của cơ sở dữ liệu đã đầy; chưa lưu gì cả: hãy giải phóng dung lượng rồi làm lại',
    'connection-lost': ({ reason }) =>
      `mất kết nối với cơ sở dữ liệu (${reason}); chưa lưu gì cả: hãy làm lại`,
    'outcome-unknown': ({ reason }) =>
      `mất kết nối với cơ sở dữ liệu trong lúc lưu (${reason}); hãy xem đã lưu chưa trước khi làm lại`,
    'too-busy': ({ reason }) =>
      `người khác đang sửa cùng chỗ này (${reason}); chưa lưu gì cả: hãy làm lại sau ít phút`,
    'schema-older': ({ found, needed }) =>
      `cơ sở dữ liệu ở phiên bản ${found}, chương trình cần phiên bản ${needed}; hãy chạy midyear migrate`,
    'schema-newer': ({ found, known }) =>
      `cơ sở dữ liệu ở phiên bản ${found}, chương trình chỉ biết đến ${known}; hãy cập nhật midyear`,
    'migration-changed': ({ name }) =>
      `${name} khác với bản đã áp dụng cho cơ sở dữ liệu này; hãy dùng chương trình đã áp dụng, hoặc bản mới hơn`,
    'migration-sequence': ({ name }) =>
      `các bước nâng cấp không liền số ở ${name}; hãy cài lại midyear`,
    'directory-missing': ({ directory }) =>
      `${directory} chưa có tổ chức nào; hãy đưa vào bằng midyear import, hoặc chỉ thư mục khác`,
    'not-a-midyear-directory': ({ directory }) =>
      `${directory} chứa thứ khác; hãy chỉ một thư mục rỗng hoặc thư mục do midyear tạo`,
    'directory-newer': ({ directory, found, known }) =>
      `${directory} do bản midyear mới hơn ghi (dạng ${found}, bản này biết đến ${known}); hãy cập nhật midyear`,
    'directory-older': ({ directory, found, known }) =>
      `${directory} do bản midyear cũ hơn ghi (dạng ${found}, bản này biết đến ${known}); hãy sao lưu bằng bản đó rồi khôi phục bằng bản này`,
    'directory-unusable': ({ directory, reason }) =>
      `không dùng được ${directory} (${reason}); hãy kiểm tra quyền ghi, hoặc chọn thư mục khác`,
    'embedded-stopped': ({ reason }) =>
      `cơ sở dữ liệu đi kèm đã dừng (${reason}); những gì đã xác nhận vẫn an toàn: hãy khởi động lại midyear`,
    'clock-set-back': ({ now, newest }) =>
      `đồng hồ máy này chỉ ${now}, nhưng đã có ghi nhận lúc ${newest}; hãy chỉnh lại đồng hồ`,
    'stored-files-full': ({ limit }) =>
      `các tệp lưu trong cơ sở dữ liệu sẽ vượt ${limit} byte; chưa lưu gì cả: hãy đưa tệp nhỏ hơn, hoặc nhờ người quản trị máy chủ tăng dung lượng (MIDYEAR_STORED_FILES_GB)`,
    'stored-file-damaged': ({ hash }) =>
      `tệp lưu ${hash} đã hỏng; hãy khôi phục bản sao lưu gần nhất`,
  },
};
