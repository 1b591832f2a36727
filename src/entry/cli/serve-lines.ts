import { DATA, optionOr, type CommandLine } from './command-line.ts';
import { PORT_VALUE } from './option-values.ts';

const DEFAULT_PORT = 7300;
const OPTIONS = { data: DATA, port: optionOr(PORT_VALUE, DEFAULT_PORT) };

export const SERVE_LINE: CommandLine<typeof OPTIONS> = {
  name: 'serve',
  operands: 0,
  options: OPTIONS,
  texts: {
    en: {
      usage: '[--data DIR] [--port N]',
      summary: 'serves an organisation over HTTP, to this machine alone',
      purpose: `Serves an organisation over HTTP. There is no sign-in yet, so the server answers to this machine alone
(127.0.0.1), and whoever may run a program here may read and change everything. It logs to the error
output, one JSON object a line. SIGTERM or Ctrl+C stops it once what runs is done; a second one, at
once.`,
      parts: [['--port N', 'where to listen; 7300 unless given, 0 for any that is free']],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '[--data THƯ_MỤC] [--port N]',
      summary: 'phục vụ dữ liệu tổ chức qua HTTP, chỉ cho máy này',
      purpose: `Phục vụ dữ liệu của tổ chức qua HTTP. Chưa có đăng nhập nên chỉ trả lời máy này (127.0.0.1); ai chạy được
chương trình trên máy này thì đọc và sửa được mọi thứ. Nhật ký ghi ra luồng lỗi, mỗi dòng một đối tượng
JSON. SIGTERM hoặc Ctrl+C dừng khi việc đang chạy xong; lần thứ hai thì dừng ngay.`,
      parts: [['--port N', 'cổng; mặc định là 7300, 0 là cổng trống bất kỳ']],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};

export const START_LINE: CommandLine<typeof OPTIONS> = {
  name: 'start',
  operands: 0,
  options: OPTIONS,
  texts: {
    en: {
      usage: '[--data DIR] [--port N]',
      summary: 'serves the sample organisation, made at the first start (npm start)',
      purpose: `Serves like serve, and fills an empty store with a sample organisation first. A store that holds one
already is served as it is.`,
      parts: [['--port N', 'where to listen; 7300 unless given, 0 for any that is free']],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '[--data THƯ_MỤC] [--port N]',
      summary: 'phục vụ tổ chức mẫu, được tạo ở lần chạy đầu (npm start)',
      purpose: `Phục vụ như serve, nhưng trước đó tạo tổ chức mẫu nếu nơi lưu còn trống. Nơi lưu đã có tổ chức thì giữ
nguyên.`,
      parts: [['--port N', 'cổng; mặc định là 7300, 0 là cổng trống bất kỳ']],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};
