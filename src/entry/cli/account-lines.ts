import { DATA, FLAG, option, type CommandLine } from './command-line.ts';
import { TEXT_VALUE } from './option-values.ts';

const OPTIONS = {
  data: DATA,
  origin: option(TEXT_VALUE),
  'remove-second-factor': FLAG,
  json: FLAG,
};

export const ACCOUNT_LINK_LINE: CommandLine<typeof OPTIONS> = {
  name: 'account link',
  operands: 1,
  options: OPTIONS,
  texts: {
    en: {
      usage: 'LOGIN [--origin URL] [--remove-second-factor] [--data DIR]',
      summary: 'prints a link by which the owner of an account sets a new password',
      purpose: `Makes a one-time link, valid for 24 hours, by which the owner of an account sets a new password and comes
in; links made before end. For when no administrator can do it: whoever may run this command may come in
as anybody, and the event log says that the operator did it.`,
      parts: [
        ['LOGIN', 'as it is typed when signing in'],
        [
          '--origin URL',
          'under what people open the server; MIDYEAR_ORIGIN unless given,\nelse http://localhost:7300',
        ],
        [
          '--remove-second-factor',
          'turns the second factor off: the authenticator app is lost\nand so are the recovery codes',
        ],
      ],
      operandFault: 'name one login',
    },
    vi: {
      usage: 'TÊN_ĐĂNG_NHẬP [--origin URL] [--remove-second-factor] [--data THƯ_MỤC]',
      summary: 'in liên kết để chủ tài khoản đặt lại mật khẩu',
      purpose: `Tạo liên kết dùng một lần, có hiệu lực 24 giờ, để chủ tài khoản đặt lại mật khẩu và đăng nhập; các liên kết
trước đó hết hiệu lực. Dùng khi không còn quản trị viên nào làm được việc này: ai chạy được lệnh này thì
vào được bằng mọi tài khoản, và nhật ký ghi rằng người vận hành máy đã làm.`,
      parts: [
        ['TÊN_ĐĂNG_NHẬP', 'như khi đăng nhập'],
        [
          '--origin URL',
          'địa chỉ mọi người mở máy chủ; mặc định theo MIDYEAR_ORIGIN,\nnếu không có thì http://localhost:7300',
        ],
        [
          '--remove-second-factor',
          'tắt xác thực hai bước: khi đã mất ứng dụng xác thực\nvà cả mã dự phòng',
        ],
      ],
      operandFault: 'hãy ghi một tên đăng nhập',
    },
  },
};
