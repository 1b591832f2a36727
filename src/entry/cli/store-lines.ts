import { DATA, FLAG, type CommandLine } from './command-line.ts';

const STORED = { data: DATA, json: FLAG };
const JSON_ONLY = { json: FLAG };

export const MIGRATE_LINE: CommandLine<typeof JSON_ONLY> = {
  name: 'migrate',
  operands: 0,
  options: JSON_ONLY,
  texts: {
    en: {
      usage: '',
      summary: 'brings the schema of a PostgreSQL server up to date',
      purpose: `Brings the schema of the server that DATABASE_URL names up to date, by a role that may do so; serve
only checks it. Safe when two start at once, and when nothing is to be done.`,
      parts: [],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '',
      summary: 'nâng cấp lược đồ của máy chủ PostgreSQL',
      purpose: `Nâng cấp lược đồ của máy chủ mà DATABASE_URL chỉ ra, bằng tài khoản có quyền; serve chỉ kiểm tra.
An toàn khi hai lệnh chạy cùng lúc, và khi không có gì để làm.`,
      parts: [],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};

export const BACKUP_LINE: CommandLine<typeof STORED> = {
  name: 'backup',
  operands: 1,
  options: STORED,
  texts: {
    en: {
      usage: 'FILE [--data DIR]',
      summary: 'writes a whole organisation into one file',
      purpose: `Writes everything that is kept into one file, compressed and checked by hash, as it is at one moment,
while others go on writing. The file can be restored into a directory or on a server, whichever it
came from. Only its owner may read it.`,
      parts: [['FILE', 'where to write; a file that is there already is not replaced']],
      operandFault: 'name one file',
    },
    vi: {
      usage: 'TỆP [--data THƯ_MỤC]',
      summary: 'ghi toàn bộ dữ liệu của tổ chức vào một tệp',
      purpose: `Ghi mọi dữ liệu đang lưu vào một tệp nén, có mã băm để kiểm tra, đúng như tại một thời điểm, trong khi
người khác vẫn làm việc. Tệp khôi phục được vào thư mục hoặc máy chủ, dù được ghi từ đâu. Chỉ chủ tệp
đọc được.`,
      parts: [['TỆP', 'nơi ghi; tệp đã có cùng tên không bị thay']],
      operandFault: 'hãy chỉ một tệp',
    },
  },
};

export const RESTORE_LINE: CommandLine<typeof STORED> = {
  name: 'restore',
  operands: 1,
  options: STORED,
  texts: {
    en: {
      usage: 'FILE [--data DIR]',
      summary: 'brings a backup into an empty directory or server',
      purpose: `Reads a backup through once and refuses it where a bit of it was changed; then brings it into an empty
store, all of it or nothing, and the schema up to date.`,
      parts: [['FILE', 'what midyear backup wrote']],
      operandFault: 'name one file',
    },
    vi: {
      usage: 'TỆP [--data THƯ_MỤC]',
      summary: 'khôi phục bản sao lưu vào thư mục hoặc máy chủ trống',
      purpose: `Đọc hết bản sao lưu một lượt và từ chối nếu có bit nào bị sửa; sau đó khôi phục vào nơi lưu trống, trọn
vẹn hoặc không gì cả, rồi nâng cấp lược đồ.`,
      parts: [['TỆP', 'tệp do midyear backup ghi']],
      operandFault: 'hãy chỉ một tệp',
    },
  },
};
