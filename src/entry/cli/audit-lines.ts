import { DATA, FLAG, option, required, type CommandLine } from './command-line.ts';
import { TEXT_VALUE } from './option-values.ts';

const VERIFY_OPTIONS = { head: option(TEXT_VALUE), data: DATA, json: FLAG };

export const AUDIT_VERIFY_LINE: CommandLine<typeof VERIFY_OPTIONS> = {
  name: 'audit verify',
  operands: 0,
  options: VERIFY_OPTIONS,
  texts: {
    en: {
      usage: '[--head FILE] [--data DIR]',
      summary: 'says whether the event log is whole',
      purpose: `Looks through the whole event log: whether each event that was linked is there, in its place and
unchanged, with its stored file. Names the first place that is wrong, and the events that are not
linked yet. Only reads, also while a server runs. Ends with 1 where something is wrong.`,
      parts: [
        [
          '--head FILE',
          'a head that midyear audit head once wrote: says whether the chain still runs through it',
        ],
      ],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '[--head TỆP] [--data THƯ_MỤC]',
      summary: 'cho biết nhật ký sự kiện có còn nguyên vẹn không',
      purpose: `Kiểm tra toàn bộ nhật ký sự kiện: từng sự kiện đã nối vào chuỗi có còn đó, đúng chỗ, không bị sửa, kèm
tệp lưu của nó hay không. Chỉ ra chỗ sai đầu tiên và các sự kiện chưa nối vào chuỗi. Chỉ đọc, kể cả khi
máy chủ đang chạy. Mã kết thúc là 1 nếu có chỗ sai.`,
      parts: [
        [
          '--head TỆP',
          'đầu chuỗi do midyear audit head đã ghi: cho biết chuỗi có còn đi qua đó không',
        ],
      ],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};

const HEAD_OPTIONS = { out: required(TEXT_VALUE), data: DATA, json: FLAG };

export const AUDIT_HEAD_LINE: CommandLine<typeof HEAD_OPTIONS> = {
  name: 'audit head',
  operands: 0,
  options: HEAD_OPTIONS,
  texts: {
    en: {
      usage: '--out FILE [--data DIR]',
      summary: 'writes the head of the event log, to be kept elsewhere',
      purpose: `Writes the head of the chain of events into a small file. Kept where those who run the database cannot
change it, it shows with midyear audit verify --head whether anything up to then was changed, taken off
the end, or made anew.`,
      parts: [['--out FILE', 'where to write; a file that is there already is not replaced']],
      operandFault: 'it takes only options',
    },
    vi: {
      usage: '--out TỆP [--data THƯ_MỤC]',
      summary: 'ghi đầu chuỗi của nhật ký sự kiện để lưu ở nơi khác',
      purpose: `Ghi đầu chuỗi sự kiện vào một tệp nhỏ. Khi lưu ở nơi mà người quản trị cơ sở dữ liệu không sửa được, tệp
này cùng midyear audit verify --head cho biết những gì có đến lúc đó có bị sửa, bị cắt ở cuối hay bị làm
lại không.`,
      parts: [['--out TỆP', 'nơi ghi; tệp đã có cùng tên không bị thay']],
      operandFault: 'lệnh này chỉ nhận tùy chọn',
    },
  },
};
