import { periodName } from '#cycle/model/period-name.ts';
import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import { formatNumber } from '#platform/model/language/number-text.ts';
import type { ActivityFacts, NamedIndicator } from './activity-problems.ts';

const STATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { noted: 'only noted', told: 'told', withdrawn: 'withdrawn' },
  vi: { noted: 'mới ghi', told: 'đã báo', withdrawn: 'đã rút' },
};

export const ACTIVITY_PROBLEM_TEXTS: Record<Language, ProblemTexts<ActivityFacts>> = {
  en: {
    'no-such-place': ({ id }) => `there is no place “${id}”; choose one from the list, or add it`,
    'place-in-itself': ({ name }) => `“${name}” would lie in itself; choose another wider place`,
    'place-known-already': ({ name }) =>
      `“${name}” is in the list of places already; choose it there, or give the other one a name that tells it apart`,
    'day-outside-periods': ({ day, periods }) =>
      `${formatDayText(day)} lies in no open period${listed(periods, 'en', '; those that are open: ')}; correct the day, or have the period opened first`,
    'supporting-unit-unknown': ({ id }) => `there is no unit “${id}”; choose one from the list`,
    'supporting-itself': () =>
      'the unit that tells the event cannot support it as well; take it off the list',
    'result-twice': ({ indicator }) =>
      `the result “${inEnglish(indicator)}” stands twice; leave one`,
    'result-below-zero': ({ indicator, text }) =>
      `the result “${inEnglish(indicator)}” is ${text}; an event comes to nothing or more`,
    'result-not-summed': ({ indicator }) =>
      `“${inEnglish(indicator)}” is not added up over events; choose an indicator that is`,
    'told-without-results': () =>
      'the event has no result yet; enter at least one, or keep it noted until then',
    'outreach-told-by-other': ({ unit, title }) =>
      `${unit} has told “${title}” on the same day in the same place, and you share a unit; an event counts once, so leave it to them, or say that yours is another`,
    'figure-told-otherwise': ({ indicator, period, told, sum }) =>
      `${inEnglish(indicator)}, ${periodName(period, 'en')}: ${formatNumber(told, 'en')} was told otherwise, and the events come to ${formatNumber(sum, 'en')}; correct one of them, or say that the events replace it`,
    'outreach-unit-ended': ({ unit, period, heir }) =>
      heir === ''
        ? `${unit} does not stand in the tree of ${periodName(period, 'en')}, and nobody took over; its events can be told no more`
        : `${unit} does not stand in the tree of ${periodName(period, 'en')}; let ${heir} tell the event`,
    'outreach-over': ({ state }) =>
      `the event is ${STATES.en[state] ?? state}, so this can no longer be done; read it again`,
    'photograph-of-others': () =>
      'this picture was sent by somebody else; send it yourself, then add it',
    'not-a-photograph': ({ name }) => `“${name}” is no picture; send JPEG, PNG or WebP`,
    'too-many-photographs': ({ limit }) =>
      `an event has at most ${limit} photographs; remove one first`,
    'no-such-credited-person': ({ id }) => `there is no person “${id}”; choose one from the list`,
  },
  vi: {
    'no-such-place': ({ id }) =>
      `không có địa điểm “${id}”; hãy chọn trong danh sách hoặc thêm mới`,
    'place-in-itself': ({ name }) =>
      `“${name}” không thể thuộc chính nó; hãy chọn địa bàn cấp trên khác`,
    'place-known-already': ({ name }) =>
      `danh sách đã có địa điểm “${name}”; hãy chọn địa điểm đó, hoặc đặt tên khác để phân biệt`,
    'day-outside-periods': ({ day, periods }) =>
      `ngày ${formatDayText(day)} không thuộc kỳ nào đang mở${listed(periods, 'vi', '; các kỳ đang mở: ')}; hãy sửa ngày, hoặc đề nghị mở kỳ trước`,
    'supporting-unit-unknown': ({ id }) => `không có đơn vị “${id}”; hãy chọn trong danh sách`,
    'supporting-itself': () =>
      'đơn vị báo hoạt động không đồng thời là đơn vị phối hợp; hãy bỏ khỏi danh sách phối hợp',
    'result-twice': ({ indicator }) => `kết quả “${indicator.name}” ghi hai lần; hãy giữ một dòng`,
    'result-below-zero': ({ indicator, text }) =>
      `kết quả “${indicator.name}” là ${text}; kết quả không thể nhỏ hơn 0`,
    'result-not-summed': ({ indicator }) =>
      `chỉ tiêu “${indicator.name}” không cộng theo hoạt động; hãy chọn chỉ tiêu được cộng`,
    'told-without-results': () =>
      'hoạt động chưa có kết quả; hãy nhập ít nhất một kết quả, hoặc để ở trạng thái mới ghi',
    'outreach-told-by-other': ({ unit, title }) =>
      `${unit} đã báo “${title}” cùng ngày, cùng địa điểm và có chung đơn vị tham gia; mỗi hoạt động chỉ tính một lần, nên hãy để đơn vị đó báo, hoặc xác nhận đây là hoạt động khác`,
    'figure-told-otherwise': ({ indicator, period, told, sum }) =>
      `${indicator.name}, ${periodName(period, 'vi')}: đã báo ${formatNumber(told, 'vi')} bằng cách khác, còn cộng các hoạt động được ${formatNumber(sum, 'vi')}; hãy sửa cho khớp, hoặc xác nhận lấy số từ các hoạt động`,
    'outreach-unit-ended': ({ unit, period, heir }) =>
      heir === ''
        ? `${unit} không có trong cây tổ chức của kỳ ${periodName(period, 'vi')} và không có đơn vị kế thừa; không báo được hoạt động của đơn vị này nữa`
        : `${unit} không có trong cây tổ chức của kỳ ${periodName(period, 'vi')}; hãy để ${heir} báo hoạt động này`,
    'outreach-over': ({ state }) =>
      `hoạt động ${STATES.vi[state] ?? state} nên không làm việc này được nữa; hãy đọc lại`,
    'photograph-of-others': () => 'ảnh này do người khác gửi lên; hãy tự gửi ảnh rồi thêm vào',
    'not-a-photograph': ({ name }) => `“${name}” không phải là ảnh; hãy gửi JPEG, PNG hoặc WebP`,
    'too-many-photographs': ({ limit }) =>
      `mỗi hoạt động có nhiều nhất ${limit} ảnh; hãy bỏ bớt một ảnh trước`,
    'no-such-credited-person': ({ id }) => `không có người “${id}”; hãy chọn trong danh sách`,
  },
};

function listed(periods: readonly string[], language: Language, lead: string): string {
  if (periods.length === 0) return '';
  return `${lead}${periods.map((period) => periodName(period, language)).join(', ')}`;
}

function inEnglish({ name, nameEn }: NamedIndicator): string {
  return nameEn === '' ? name : nameEn;
}
