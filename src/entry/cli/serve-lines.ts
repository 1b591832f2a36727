import { DATA, option, optionOr, type CommandLine } from './command-line.ts';
import { PORT_VALUE, TEXT_VALUE } from './option-values.ts';

const DEFAULT_PORT = 7300;
const OPTIONS = { data: DATA, port: optionOr(PORT_VALUE, DEFAULT_PORT) };
const SERVE_OPTIONS = {
  ...OPTIONS,
  listen: option(TEXT_VALUE),
  origin: option(TEXT_VALUE),
  'tls-cert': option(TEXT_VALUE),
  'tls-key': option(TEXT_VALUE),
  'trusted-proxy': option(TEXT_VALUE),
};

export const SERVE_LINE: CommandLine<typeof SERVE_OPTIONS> = {
  name: 'serve',
  operands: 0,
  options: SERVE_OPTIONS,
  texts: {
    en: {
      usage: '[--data DIR] [--port N] [--listen ADDRESS --origin URL …]',
      summary: 'serves an organisation over HTTP',
      purpose: `Serves an organisation to whoever signs in; unless told otherwise, on this machine alone (127.0.0.1). To
be reached by others it needs the name under which they open it, and TLS: with a certificate of its own,
or through a proxy that it is told to trust. Each option may stand in the environment instead
(MIDYEAR_LISTEN, MIDYEAR_ORIGIN, MIDYEAR_TLS_CERT, MIDYEAR_TLS_KEY, MIDYEAR_TRUSTED_PROXY). The days of
the organisation are those of MIDYEAR_TIME_ZONE, or of Asia/Ho_Chi_Minh. It logs to the error output,
one JSON object a line. SIGHUP has it read the certificate again; SIGTERM or Ctrl+C stops it once what
runs is done; a second one, at once. See docs/server.md.`,
      parts: [
        ['--port N', 'where to listen; 7300 unless given, 0 for any that is free'],
        ['--listen ADDRESS', 'on which address of this machine; 127.0.0.1 unless given'],
        ['--origin URL', 'under what people open it: https://midyear.example.org'],
        ['--tls-cert FILE', 'its certificate with those above it, in PEM'],
        ['--tls-key FILE', 'the key of the certificate, in PEM'],
        ['--trusted-proxy LIST', 'addresses and networks of proxies that speak TLS for it'],
      ],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '[--data THƯ_MỤC] [--port N] [--listen ĐỊA_CHỈ --origin URL …]',
      summary: 'phục vụ dữ liệu tổ chức qua HTTP',
      purpose: `Phục vụ dữ liệu của tổ chức cho người đăng nhập; mặc định chỉ trên máy này (127.0.0.1). Muốn phục vụ người
khác thì phải có tên để mọi người mở, và TLS: bằng chứng thư riêng, hoặc qua một proxy được tin. Mỗi tùy
chọn cũng có thể ghi trong biến môi trường (MIDYEAR_LISTEN, MIDYEAR_ORIGIN, MIDYEAR_TLS_CERT,
MIDYEAR_TLS_KEY, MIDYEAR_TRUSTED_PROXY). Ngày của tổ chức tính theo MIDYEAR_TIME_ZONE, mặc định
Asia/Ho_Chi_Minh. Nhật ký ghi ra luồng lỗi, mỗi dòng một đối tượng JSON. SIGHUP để đọc lại chứng thư;
SIGTERM hoặc Ctrl+C dừng khi việc đang chạy xong; lần thứ hai thì dừng ngay. Xem docs/server.md.`,
      parts: [
        ['--port N', 'cổng; mặc định là 7300, 0 là cổng trống bất kỳ'],
        ['--listen ĐỊA_CHỈ', 'địa chỉ của máy này; mặc định là 127.0.0.1'],
        ['--origin URL', 'địa chỉ mọi người mở: https://midyear.example.org'],
        ['--tls-cert TỆP', 'chứng thư và các chứng thư cấp trên, dạng PEM'],
        ['--tls-key TỆP', 'khóa của chứng thư, dạng PEM'],
        ['--trusted-proxy DANH_SÁCH', 'địa chỉ và mạng của các proxy có TLS'],
      ],
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
