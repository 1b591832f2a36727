import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { OrganisationFacts, OrganisationProblem } from './organisation-problems.ts';
import { ORGANISATION_REQUEST_TEXTS } from './organisation-request-texts.ts';
import { openWorkText } from '#organisation/model/reorganisation/open-work-texts.ts';

export const ORGANISATION_PROBLEM_TEXTS: Record<Language, ProblemTexts<OrganisationFacts>> = {
  en: {
    'no-code': () => 'the unit has no code; give it one',
    'not-a-day': ({ text }) => `“${text}” is no day; write one as 2026-06-30`,
    'ends-before-it-begins': ({ first, last }) =>
      `it ends on ${last}, before it begins on ${first}; valid_to is the last day`,
    'overlapping-versions': ({ code, otherRow }) =>
      `code ${code} names another unit at the same time in row ${otherRow}; end one before the other begins`,
    'unknown-parent': ({ parent }) => `there is no unit ${parent}; add it, or correct the superior`,
    'parent-not-alive': ({ parent, day }) =>
      `the superior ${parent} does not live ${day === '' ? 'from the beginning' : `on ${day}`}; end this row before, or name who follows`,
    'circle-of-superiors': ({ codes, day }) =>
      `the superiors run in a circle${day === '' ? '' : ` on ${day}`}: ${codes}; correct one of them`,
    'two-roots': ({ one, other, day }) =>
      `${one} and ${other} both have no superior${day === '' ? '' : ` on ${day}`}; give one of them a parent_code`,
    'not-a-share': ({ text }) =>
      `“${text}” is no share; write a decimal such as 0.25 or a fraction such as 41/58, or leave it empty if unknown`,
    'nothing-named': () => 'the row names neither from_code nor to_code; name at least one',
    'from-not-alive': ({ code, day }) =>
      `no unit bore code ${code} the day before ${day}, and the day itself makes none; correct the code or the date`,
    'to-not-alive': ({ code, day }) =>
      `no unit bears code ${code} on ${day}, and no line of that day takes it further; correct the code or the date`,
    'shares-above-one': ({ code, day, basis }) =>
      `the shares of ${code} on ${day} come to more than 1 in ${basis}; correct them`,
    'circle-within-a-day': ({ codes, day }) =>
      `on ${day} units hand on to each other in a circle: ${codes}; take one line out`,
    'root-leaves-a-rest': ({ code, day, basis }) =>
      `on ${day} ${code} has no superior and leaves a part in ${basis} that no heir takes; name who takes the rest`,
    'unknown-member': ({ code }) =>
      `no unit bears code ${code} at that time; correct the code or the dates`,
    'later-events': ({ day }) =>
      `something has been decided for ${day} already; give this a date not before it`,
    'unit-not-there': ({ unit }) =>
      `the unit ${unit} does not live at this step; put the step before the one that ends it, or choose another unit`,
    'already-there': ({ unit }) =>
      `there is a unit ${unit} already; a new one needs an identity of its own`,
    'merges-nothing': () => 'the unit would be merged with itself; name another one',
    'units-left-below': ({ code, below }) =>
      `${below} would be left under ${code}, which lives no more; move it to another superior first`,
    'code-taken': ({ code }) => `two units would bear the code ${code}; give one of them another`,
    'later-does-not-fit': ({ day, legalBasis, cause }) =>
      `the reorganisation of ${day}${inBrackets(legalBasis)} would no longer fit: ${sentenceOf(cause, 'en')}; correct or undo that one first`,
    'heir-of-none': ({ unit }) =>
      `${unit} does not end by this reorganisation, so nobody takes over from it; take it out of the heirs`,
    'heir-not-there': ({ unit, heir }) =>
      `${heir} is to take over what ${unit} leaves open, but does not live from that day on; name another heir`,
    'heir-named-twice': ({ unit }) =>
      `two heirs are named for ${unit}; leave the one that takes over what it leaves open`,
    'heir-missing': ({ unit, day, open }) =>
      `${unit} ends on ${day} and leaves open: ${openWorkText(open, 'en')}; name the heir that takes this over`,
    'no-organisation': () => 'there is no organisation yet; import one first',
    'organisation-there': () =>
      'there is an organisation already; import into an empty place, or enter what changed as a reorganisation',
    'no-such-reorganisation': ({ id }) =>
      `no reorganisation ${id} is in force; look it up in the list, it may have been undone`,
    'reorganisation-changed': ({ version, held }) =>
      `you saw version ${version} of it, and version ${held} is in force by now; look at that one and try again`,
    'ended-without-event': ({ code, day }) =>
      `${code} ends on ${day} and no line says who follows, so its figures go to its superior; if a unit follows, add the line to successions.csv`,
  },
  vi: {
    'no-code': () => 'đơn vị chưa có mã; hãy ghi mã',
    'not-a-day': ({ text }) => `“${text}” không phải là ngày; hãy ghi dạng 2026-06-30`,
    'ends-before-it-begins': ({ first, last }) =>
      `kết thúc ngày ${last}, trước khi bắt đầu ngày ${first}; valid_to là ngày cuối cùng`,
    'overlapping-versions': ({ code, otherRow }) =>
      `mã ${code} cùng lúc chỉ một đơn vị khác ở dòng ${otherRow}; hãy kết thúc bên này trước khi bên kia bắt đầu`,
    'unknown-parent': ({ parent }) =>
      `không có đơn vị ${parent}; hãy thêm vào hoặc sửa mã cấp trên`,
    'parent-not-alive': ({ parent, day }) =>
      `cấp trên ${parent} không tồn tại ${day === '' ? 'từ đầu' : `vào ngày ${day}`}; hãy kết thúc dòng này trước đó hoặc ghi đơn vị kế tục`,
    'circle-of-superiors': ({ codes, day }) =>
      `các cấp trên tạo thành vòng tròn${day === '' ? '' : ` vào ngày ${day}`}: ${codes}; hãy sửa một mã`,
    'two-roots': ({ one, other, day }) =>
      `${one} và ${other} đều không có cấp trên${day === '' ? '' : ` vào ngày ${day}`}; hãy ghi parent_code cho một đơn vị`,
    'not-a-share': ({ text }) =>
      `“${text}” không phải là tỷ lệ; hãy ghi số thập phân như 0.25 hoặc phân số như 41/58, chưa biết thì để trống`,
    'nothing-named': () => 'dòng không có from_code lẫn to_code; hãy ghi ít nhất một mã',
    'from-not-alive': ({ code, day }) =>
      `không có đơn vị nào mang mã ${code} vào hôm trước ngày ${day}, và trong ngày đó cũng không lập ra; hãy sửa mã hoặc ngày`,
    'to-not-alive': ({ code, day }) =>
      `không có đơn vị nào mang mã ${code} vào ngày ${day}, và không dòng nào trong ngày chuyển tiếp; hãy sửa mã hoặc ngày`,
    'shares-above-one': ({ code, day, basis }) =>
      `tổng tỷ lệ của ${code} ngày ${day} ở cột ${basis} lớn hơn 1; hãy sửa lại`,
    'circle-within-a-day': ({ codes, day }) =>
      `ngày ${day} các đơn vị chuyển cho nhau thành vòng tròn: ${codes}; hãy bỏ một dòng`,
    'root-leaves-a-rest': ({ code, day, basis }) =>
      `ngày ${day} ${code} không có cấp trên mà còn một phần ở cột ${basis} không ai nhận; hãy ghi đơn vị nhận phần còn lại`,
    'unknown-member': ({ code }) =>
      `lúc đó không có đơn vị nào mang mã ${code}; hãy sửa mã hoặc ngày`,
    'later-events': ({ day }) => `đã có quyết định cho ngày ${day}; hãy ghi ngày không sớm hơn`,
    'unit-not-there': ({ unit }) =>
      `đơn vị ${unit} không tồn tại ở bước này; hãy đặt bước này trước bước kết thúc đơn vị, hoặc chọn đơn vị khác`,
    'already-there': ({ unit }) => `đã có đơn vị ${unit}; đơn vị mới phải có định danh riêng`,
    'merges-nothing': () => 'đơn vị sẽ sáp nhập với chính nó; hãy chọn đơn vị khác',
    'units-left-below': ({ code, below }) =>
      `${below} còn trực thuộc ${code} đã thôi tồn tại; hãy chuyển về cấp trên khác trước`,
    'code-taken': ({ code }) => `hai đơn vị cùng mang mã ${code}; hãy đổi mã một đơn vị`,
    'later-does-not-fit': ({ day, legalBasis, cause }) =>
      `lần sắp xếp lại ngày ${day}${inBrackets(legalBasis)} sẽ không còn thực hiện được: ${sentenceOf(cause, 'vi')}; hãy sửa hoặc hủy lần đó trước`,
    'heir-of-none': ({ unit }) =>
      `${unit} không kết thúc trong lần sắp xếp lại này nên không có gì để tiếp nhận; hãy bỏ khỏi danh sách đơn vị kế tục`,
    'heir-not-there': ({ unit, heir }) =>
      `${heir} được ghi là tiếp nhận việc còn dở của ${unit} nhưng không tồn tại từ ngày đó; hãy chọn đơn vị kế tục khác`,
    'heir-named-twice': ({ unit }) =>
      `${unit} được ghi hai đơn vị kế tục; hãy giữ lại một đơn vị tiếp nhận việc còn dở`,
    'heir-missing': ({ unit, day, open }) =>
      `${unit} kết thúc ngày ${day} mà còn dở: ${openWorkText(open, 'vi')}; hãy chọn đơn vị kế tục tiếp nhận`,
    'no-organisation': () => 'chưa có tổ chức; hãy nhập tổ chức trước',
    'organisation-there': () =>
      'đã có tổ chức; hãy nhập vào nơi còn trống, hoặc ghi thay đổi thành một lần sắp xếp lại',
    'no-such-reorganisation': ({ id }) =>
      `không có lần sắp xếp lại ${id} đang có hiệu lực; hãy xem lại danh sách, có thể đã bị hủy`,
    'reorganisation-changed': ({ version, held }) =>
      `bạn đã xem bản ${version}, nay bản ${held} đang có hiệu lực; hãy xem bản đó rồi thử lại`,
    'ended-without-event': ({ code, day }) =>
      `${code} kết thúc ngày ${day} mà không có dòng nào cho biết đơn vị kế tục, nên số liệu chuyển lên cấp trên; nếu có đơn vị kế tục, hãy thêm dòng vào successions.csv`,
  },
};

function sentenceOf({ code, facts }: OrganisationProblem, language: Language): string {
  // The cause is a reorganisation that was asked for, not a row of a table.
  const texts = {
    ...ORGANISATION_PROBLEM_TEXTS[language],
    ...ORGANISATION_REQUEST_TEXTS[language],
  };
  const sentence = texts[code] as (facts: object) => string;
  return sentence(facts);
}

function inBrackets(legalBasis: string): string {
  return legalBasis === '' ? '' : ` (${legalBasis})`;
}
