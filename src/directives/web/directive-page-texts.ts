import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StandingTold } from './directive-changes.ts';

type Action = StandingTold['action'];

interface DirectivePageTexts {
  readonly standing: string;
  readonly file: string;
  readonly arrival: string;
  readonly mine: string;
  readonly mineNext: Readonly<Record<'sent' | 'acknowledged', string>>;
  readonly units: string;
  readonly notSent: string;
  readonly notSentText: string;
  readonly branches: string;
  readonly branch: string;
  readonly all: (count: string) => string;
  readonly below: (name: string) => string;
  readonly whole: string;
  readonly unit: string;
  readonly state: string;
  readonly acknowledgedOn: string;
  readonly studiedOn: string;
  readonly attendance: string;
  readonly attended: (attended: string, summoned: string) => string;
  readonly absent: (count: string) => string;
  readonly programme: string;
  readonly heir: (name: string) => string;
  readonly noneInState: string;
  readonly showing: (count: string) => string;
  readonly moreUnits: string;
  readonly send: string;
  readonly sendTo: string;
  readonly choices: Readonly<Record<'units' | 'level' | 'below' | 'lowest', string>>;
  readonly addUnit: string;
  readonly removeUnit: (name: string) => string;
  readonly level: string;
  readonly branchOf: string;
  readonly sendSubmit: (count: string | undefined) => string;
  readonly willSend: (count: string, already: string) => string;
  readonly receivers: string;
  readonly moreReceivers: (count: string) => string;
  readonly counting: string;
  readonly toNobody: string;
  readonly sent: (sent: string, already: string) => string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly standingOn: string;
  readonly standingBy: string;
  readonly standingByHint: string;
  readonly standingEffect: string;
  readonly overAfterStudy: (count: string) => string;
}

export const DIRECTIVE_PAGE_TEXTS: Texts<DirectivePageTexts> = {
  vi: {
    standing: 'Hiệu lực',
    file: 'Toàn văn',
    arrival: 'Số đến',
    mine: 'Việc của đơn vị bạn',
    mineNext: { sent: 'Xác nhận đã nhận', acknowledged: 'Ghi việc học tập' },
    units: 'Các đơn vị nhận',
    notSent: 'Chưa gửi cho đơn vị nào',
    notSentText: 'Gửi văn bản để các đơn vị xác nhận đã nhận và tổ chức học tập.',
    branches: 'Kết quả theo đơn vị cấp dưới trực tiếp',
    branch: 'Đơn vị',
    all: (count) => `Tất cả ${count}`,
    below: (name) => `Trong ${name}`,
    whole: 'Xem tất cả đơn vị',
    unit: 'Đơn vị',
    state: 'Tình trạng',
    acknowledgedOn: 'Xác nhận',
    studiedOn: 'Học xong',
    attendance: 'Có mặt',
    attended: (attended, summoned) => `${attended} trên ${summoned}`,
    absent: (count) => `còn vắng ${count}`,
    programme: 'Chương trình hành động',
    heir: (name) => `nay thuộc ${name}`,
    noneInState: 'Không có đơn vị nào ở tình trạng này.',
    showing: (count) => `${count} đơn vị`,
    moreUnits: 'Xem thêm đơn vị',
    send: 'Gửi cho đơn vị',
    sendTo: 'Gửi cho',
    choices: {
      lowest: 'Mọi đơn vị cơ sở trong một đơn vị',
      below: 'Mọi đơn vị thuộc một đơn vị',
      level: 'Mọi đơn vị của một cấp',
      units: 'Từng đơn vị chọn riêng',
    },
    addUnit: 'Thêm đơn vị',
    removeUnit: (name) => `Bỏ ${name}`,
    level: 'Cấp',
    branchOf: 'Đơn vị cấp trên',
    sendSubmit: (count) =>
      count === undefined ? 'Gửi văn bản' : `Gửi văn bản cho ${count} đơn vị`,
    willSend: (count, already) =>
      `Sẽ gửi cho ${count} đơn vị.${already === '0' ? '' : ` ${already} đơn vị đã có từ trước, không gửi lại.`}`,
    receivers: 'Xem tên các đơn vị',
    moreReceivers: (count) => `và ${count} đơn vị khác`,
    counting: 'Đang đếm đơn vị sẽ nhận…',
    toNobody: 'Không có đơn vị nào cần gửi theo lựa chọn này.',
    sent: (sent, already) =>
      `Đã gửi cho ${sent} đơn vị.${already === '0' ? '' : ` ${already} đơn vị đã có từ trước.`}`,
    actions: {
      amend: 'Ghi đã được sửa đổi',
      replace: 'Ghi đã bị thay thế',
      withdraw: 'Ghi đã thu hồi',
      restore: 'Ghi lại là còn hiệu lực',
    },
    standingOn: 'Từ ngày',
    standingBy: 'Theo văn bản',
    standingByHint: 'Số, ký hiệu của văn bản sửa đổi, thay thế hoặc thu hồi.',
    standingEffect:
      'Sau khi bị thay thế hoặc thu hồi, không ghi thêm buổi học; kết quả đã học vẫn được giữ và tính riêng.',
    overAfterStudy: (count) =>
      `Văn bản không còn hiệu lực. ${count} đơn vị đã học trước đó; kết quả được giữ và tính riêng.`,
  },
  en: {
    standing: 'Standing',
    file: 'Full text',
    arrival: 'Arrival number',
    mine: 'For your units to do',
    mineNext: { sent: 'Acknowledge it', acknowledged: 'Record the study' },
    units: 'Units that have it',
    notSent: 'Not sent to any unit yet',
    notSentText: 'Send it, so that units acknowledge it and study it.',
    branches: 'By the units directly below',
    branch: 'Unit',
    all: (count) => `All ${count}`,
    below: (name) => `Within ${name}`,
    whole: 'Show all units',
    unit: 'Unit',
    state: 'State',
    acknowledgedOn: 'Acknowledged',
    studiedOn: 'Studied',
    attendance: 'Attended',
    attended: (attended, summoned) => `${attended} of ${summoned}`,
    absent: (count) => `${count} still absent`,
    programme: 'Action programme',
    heir: (name) => `now with ${name}`,
    noneInState: 'No unit is in this state.',
    showing: (count) => `${count} units`,
    moreUnits: 'Show more units',
    send: 'Send to units',
    sendTo: 'Send to',
    choices: {
      lowest: 'All lowest units within one',
      below: 'All units below one',
      level: 'All units of a level',
      units: 'Units chosen one by one',
    },
    addUnit: 'Add a unit',
    removeUnit: (name) => `Leave out ${name}`,
    level: 'Level',
    branchOf: 'Superior unit',
    sendSubmit: (count) => (count === undefined ? 'Send it' : `Send it to ${count} units`),
    willSend: (count, already) =>
      `It goes to ${count} units.${already === '0' ? '' : ` ${already} have it already and are sent nothing.`}`,
    receivers: 'Show the names of the units',
    moreReceivers: (count) => `and ${count} others`,
    counting: 'Counting the units…',
    toNobody: 'By this choice there is no unit to send it to.',
    sent: (sent, already) =>
      `Sent to ${sent} units.${already === '0' ? '' : ` ${already} had it already.`}`,
    actions: {
      amend: 'Record as amended',
      replace: 'Record as replaced',
      withdraw: 'Record as withdrawn',
      restore: 'Record as in force after all',
    },
    standingOn: 'From',
    standingBy: 'By the document',
    standingByHint: 'Number and symbol of what amends, replaces or withdraws it.',
    standingEffect:
      'Once replaced or withdrawn it takes no more sessions; what was studied stays and is counted apart.',
    overAfterStudy: (count) =>
      `It is not in force any more. ${count} units had studied it before; that stays and is counted apart.`,
  },
};
