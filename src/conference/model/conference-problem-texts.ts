import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import type { ConferenceFacts, ConferenceThing } from './conference-problems.ts';
import type { OpenedBy } from './conference.ts';
import { CONFERENCE_STATE_TEXTS } from './conference-state-texts.ts';

export const CONFERENCE_PROBLEM_TEXTS: Record<Language, ProblemTexts<ConferenceFacts>> = {
  en: {
    'conference-without-title': () => 'the conference has no title; write one',
    'conference-without-place': () => 'it is not said where it is held; write the place',
    'conference-not-a-time': ({ text }) => `“${text}” is no time of the day; write it as 08:00`,
    'conference-not-a-period': ({ text }) =>
      `“${text}” is no reporting period; choose one such as 2026-H1`,
    'quorum-not-a-share': ({ numerator, denominator }) =>
      `${numerator}/${denominator} is no share of those summoned; write one such as 2/3`,
    'quorum-out-of-reach': ({ numerator, denominator }) =>
      `more than ${numerator}/${denominator} of those summoned never come; ask for at least this share, or more than a smaller one`,
    'conference-opened-by': ({ what }) =>
      `${OPENED_BY.en[what]} stays as it was when the conference was opened; title, time, place and people can still be corrected`,
    'conference-step-closed': ({ thing, state }) =>
      `${THINGS.en[thing]} is ${stateText('en', thing, state)}, so this can no longer or not yet be done; load the page again to see how it stands`,
    'conference-not-open': ({ state }) =>
      `the conference is ${stateText('en', 'conference', state)}; this is done while it is in session`,
    'conference-over': ({ state }) =>
      `the conference is ${stateText('en', 'conference', state)} and is changed no more`,
    'nobody-summoned': () => 'nobody is summoned yet; choose the posts that send delegates',
    'agenda-empty': () => 'the agenda is empty; add at least one item',
    'below-quorum': ({ present, summoned, needed }) =>
      `${present} of ${summoned} summoned are present, and it takes ${needed}; mark those who have come, or wait`,
    'chair-not-there': () =>
      'the chair is not marked as present; mark the arrival, or name a delegate who is present to chair in that place',
    'acting-chair-not-there': () =>
      'whoever takes the place of the chair must be a delegate who is marked as present; choose another, or mark the arrival first',
    'agenda-item-untitled': () => 'the item has no title; write one',
    'agenda-item-begun': ({ title }) =>
      `“${title}” has begun, so its place in the agenda stays; you can still correct its words`,
    'post-without-holder': ({ post, day }) =>
      `nobody holds the post “${post}” on ${formatDayText(day)}; fill it first, or choose another`,
    'nobody-to-summon': ({ day }) =>
      `nobody holds any of these posts or seats on ${formatDayText(day)}; choose others`,
    'excuse-missing': () => 'the kind of reason is missing; choose one',
    'speaker-not-there': ({ name }) =>
      `${name} is not marked as present; mark the arrival first, then give the floor`,
    'minutes-not-begun': ({ state }) =>
      `the conference is ${stateText('en', 'conference', state)}; its minutes are signed after it is closed`,
    'minutes-unsigned': () =>
      'the minutes are not signed yet; whoever was called to the conference reads them once they are',
    'minutes-are-signed': ({ day }) =>
      `the minutes were signed on ${formatDayText(day)} and are changed no more`,
    'conclusion-without-text': () => 'the conclusion says nothing yet; write what is to be done',
    'conclusion-without-product': () =>
      'the product is missing; write what there shall be when it is done',
    'conclusion-due-too-early': ({ due, day }) =>
      `it would be due on ${formatDayText(due)}, before the conference of ${formatDayText(day)}; choose a later day`,
    'conclusion-for-nobody': () => 'nobody is named to do it; choose at least one unit',
    'conclusion-leads-and-supports': ({ unit }) =>
      `“${unit}” leads and supports at once; each task has one lead, and others support`,
    'conclusion-names-twice': ({ unit }) => `“${unit}” is named twice; name it once`,
    'conclusion-unit-outside': ({ unit, own }) =>
      `“${unit}” does not belong to “${own}”, whose conference this is; choose units below it`,
    'conclusion-unit-ended': ({ unit, heir }) =>
      heir === ''
        ? `the unit “${unit}” has ended and nobody took over from it; choose another`
        : `the unit “${unit}” has ended, and “${heir}” took over from it; name that one instead`,
    'conclusion-level-empty': ({ level }) =>
      `there is no unit of the level “${level}” below; choose another level`,
    'conclusion-difficulty-answered': ({ text }) =>
      `the difficulty “${text}” has been answered already; leave it out, the others stay`,
    'conclusion-after-signing': ({ day }) =>
      `the minutes were signed on ${formatDayText(day)} and say all that was concluded; conclude it at the next conference, or set it as a task of the plan`,
    'conclusion-not-before-opening': () =>
      'conclusions are issued from the opening of the conference on; until then they are drafts',
  },
  vi: {
    'conference-without-title': () => 'chưa có tên hội nghị; hãy ghi tên',
    'conference-without-place': () => 'chưa ghi nơi họp; hãy ghi địa điểm',
    'conference-not-a-time': ({ text }) => `“${text}” không phải là giờ; hãy ghi như 08:00`,
    'conference-not-a-period': ({ text }) =>
      `“${text}” không phải là kỳ báo cáo; hãy chọn kỳ như 2026-H1`,
    'quorum-not-a-share': ({ numerator, denominator }) =>
      `${numerator}/${denominator} không phải là một phần của số được triệu tập; hãy ghi như 2/3`,
    'quorum-out-of-reach': ({ numerator, denominator }) =>
      `không bao giờ có mặt hơn ${numerator}/${denominator} số được triệu tập; hãy chọn “ít nhất” tỷ lệ này hoặc hơn một tỷ lệ nhỏ hơn`,
    'conference-opened-by': ({ what }) =>
      `${OPENED_BY.vi[what]} giữ như khi khai mạc; vẫn sửa được tên, giờ, địa điểm và người điều hành`,
    'conference-step-closed': ({ thing, state }) =>
      `${THINGS.vi[thing]} ${stateText('vi', thing, state)} nên việc này chưa hoặc không làm được nữa; hãy tải lại trang để xem tình trạng mới`,
    'conference-not-open': ({ state }) =>
      `hội nghị ${stateText('vi', 'conference', state)}; việc này chỉ làm khi đang họp`,
    'conference-over': ({ state }) =>
      `hội nghị ${stateText('vi', 'conference', state)}, không sửa được nữa`,
    'nobody-summoned': () => 'chưa triệu tập ai; hãy chọn các chức vụ cử đại biểu',
    'agenda-empty': () => 'chương trình còn trống; hãy thêm ít nhất một mục',
    'below-quorum': ({ present, summoned, needed }) =>
      `có mặt ${present} trên ${summoned} người được triệu tập, cần ${needed}; hãy điểm danh người đã đến hoặc chờ thêm`,
    'chair-not-there': () =>
      'người chủ trì chưa được điểm danh có mặt; hãy điểm danh, hoặc chọn một đại biểu có mặt chủ trì thay',
    'acting-chair-not-there': () =>
      'người chủ trì thay phải là đại biểu đã điểm danh có mặt; hãy chọn người khác hoặc điểm danh trước',
    'agenda-item-untitled': () => 'mục này chưa có tên; hãy ghi tên',
    'agenda-item-begun': ({ title }) =>
      `mục “${title}” đã bắt đầu nên không đổi chỗ được nữa; vẫn sửa được lời`,
    'post-without-holder': ({ post, day }) =>
      `ngày ${formatDayText(day)} chưa có ai giữ chức vụ “${post}”; hãy giao chức vụ trước hoặc chọn chức vụ khác`,
    'nobody-to-summon': ({ day }) =>
      `ngày ${formatDayText(day)} không có ai giữ các chức vụ đã chọn; hãy chọn chức vụ khác`,
    'excuse-missing': () => 'chưa chọn loại lý do vắng; hãy chọn một loại',
    'speaker-not-there': ({ name }) =>
      `${name} chưa được điểm danh có mặt; hãy điểm danh rồi mời phát biểu`,
    'minutes-not-begun': ({ state }) =>
      `hội nghị ${stateText('vi', 'conference', state)}; biên bản ký sau khi bế mạc`,
    'minutes-unsigned': () => 'biên bản chưa ký; khi ký xong, người được triệu tập sẽ xem được',
    'minutes-are-signed': ({ day }) =>
      `biên bản đã ký ngày ${formatDayText(day)}, không sửa được nữa`,
    'conclusion-without-text': () => 'kết luận chưa có nội dung; hãy ghi việc cần làm',
    'conclusion-without-product': () => 'chưa ghi sản phẩm; hãy ghi khi xong thì có gì',
    'conclusion-due-too-early': ({ due, day }) =>
      `hạn ${formatDayText(due)} trước ngày họp ${formatDayText(day)}; hãy chọn ngày sau đó`,
    'conclusion-for-nobody': () => 'chưa giao cho đơn vị nào; hãy chọn ít nhất một đơn vị',
    'conclusion-leads-and-supports': ({ unit }) =>
      `“${unit}” vừa chủ trì vừa phối hợp; mỗi nhiệm vụ có một đơn vị chủ trì, đơn vị khác phối hợp`,
    'conclusion-names-twice': ({ unit }) => `“${unit}” được chọn hai lần; chỉ chọn một lần`,
    'conclusion-unit-outside': ({ unit, own }) =>
      `“${unit}” không thuộc “${own}” là đơn vị họp; hãy chọn đơn vị trực thuộc`,
    'conclusion-unit-ended': ({ unit, heir }) =>
      heir === ''
        ? `đơn vị “${unit}” đã kết thúc và không ai tiếp nhận; hãy chọn đơn vị khác`
        : `đơn vị “${unit}” đã kết thúc, “${heir}” tiếp nhận; hãy giao cho đơn vị tiếp nhận`,
    'conclusion-level-empty': ({ level }) =>
      `không có đơn vị cấp “${level}” trực thuộc; hãy chọn cấp khác`,
    'conclusion-difficulty-answered': ({ text }) =>
      `khó khăn “${text}” đã được trả lời; hãy bỏ chọn mục này, các mục khác giữ nguyên`,
    'conclusion-after-signing': ({ day }) =>
      `biên bản đã ký ngày ${formatDayText(day)} nên không thêm kết luận được nữa; hãy kết luận ở hội nghị sau hoặc giao thành nhiệm vụ của kế hoạch`,
    'conclusion-not-before-opening': () =>
      'kết luận chỉ ban hành từ khi khai mạc; trước đó là dự thảo',
  },
};

const OPENED_BY: Readonly<Record<Language, Readonly<Record<OpenedBy, string>>>> = {
  en: { day: 'the day', period: 'the period', quorum: 'the rule of the quorum' },
  vi: { day: 'ngày họp', period: 'kỳ báo cáo', quorum: 'tỷ lệ đại biểu cần có mặt' },
};

const THINGS: Readonly<Record<Language, Readonly<Record<ConferenceThing, string>>>> = {
  en: {
    conference: 'the conference',
    'agenda-item': 'the item',
    delegate: 'this person',
    contribution: 'this contribution',
    minutes: 'the minutes',
    conclusion: 'the conclusion',
  },
  vi: {
    conference: 'hội nghị',
    'agenda-item': 'mục này',
    delegate: 'người này',
    contribution: 'phần phát biểu này',
    minutes: 'biên bản',
    conclusion: 'kết luận',
  },
};

function stateText(language: Language, thing: ConferenceThing, state: string): string {
  return CONFERENCE_STATE_TEXTS[language][thing][state] ?? state;
}
