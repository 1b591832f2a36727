import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { PlanFacts } from './plan-problems.ts';
import { TASK_ACTION_TEXTS, TASK_STATE_TEXTS } from '#plans/model/tasks/task-texts.ts';

export const PLAN_PROBLEM_TEXTS: Record<Language, ProblemTexts<PlanFacts>> = {
  en: {
    'target-not-a-number': ({ text, unit }) =>
      `“${text}” for ${unit} is no number; write one such as 1657, or leave it empty`,
    'target-below-zero': ({ text, unit }) =>
      `${text} for ${unit} is below zero; a target is zero or more`,
    'target-too-fine': ({ text, unit, decimals }) =>
      `${text} for ${unit} has more decimals than the ${decimals} of its indicator; round it`,
    'target-past-the-bound': ({ text, unit }) =>
      `${text} for ${unit} is too large to be kept; write it in a larger unit of measure`,
    'target-named-twice': ({ unit }) => `${unit} is named twice; leave one of the two`,
    'target-changed': ({ unit, current }) =>
      current === ''
        ? `somebody has withdrawn the target of ${unit} meanwhile; look at it and decide again`
        : `somebody has given ${unit} another target meanwhile, it is ${current} now; look at it and decide again`,
    'not-plannable': ({ code }) =>
      `${code} is not added up over a year, so there are no targets for it; choose an indicator that is`,
    'not-a-plan-year': ({ text }) => `“${text}” is no year; write one such as 2026`,
    'plan-unit-not-there': ({ unit, day, heir }) =>
      heir === ''
        ? `${unit} is not there on ${day} and nobody took over from it; choose another unit`
        : `${unit} is not there on ${day}; what was its part lies with ${heir}, so choose that unit`,
    'plan-rule-holds-no-day': ({ name }) =>
      `“${name}” would end before it begins; choose a later end, or none`,
    'plan-rule-with-weights': () =>
      'a rule that counts tasks has no weights; leave them out, or choose weighted indicators',
    'plan-rule-without-weights': () =>
      'a rule of weighted indicators needs at least one indicator with a weight',
    'plan-rule-weighs-twice': ({ code }) => `${code} is weighted twice; leave one of the two`,
    'plan-rule-overlaps': ({ name }) =>
      `“${name}” is in force for this unit in the same days; end it first, or choose other days`,
    'bound-not-a-percent': ({ text }) =>
      `“${text}” is no percentage from 0 to 1000; write one such as 50`,
    'bound-changed': ({ current }) =>
      `somebody has changed this meanwhile${current === '' ? '' : `, it is ${current} now`}; look at it and decide again`,
    'task-step-not-open': ({ state, action }) =>
      `the task is ${TASK_STATE_TEXTS.en[state]}, so “${TASK_ACTION_TEXTS.en[action]}” cannot be done now; look at it again`,
    'task-without-reason': ({ action }) =>
      `“${TASK_ACTION_TEXTS.en[action]}” needs a reason, so that the unit knows what is missing; write one`,
    'task-own-confirmation': ({ basis }) =>
      `who said that a task is done does not confirm it${basis === '' ? '' : ` (${basis})`}; somebody else who confirms tasks must do it`,
    'task-lead-supports': ({ unit }) =>
      `${unit} leads this task and cannot support it as well; take it out of one of the two`,
    'task-lead-twice': ({ unit }) => `${unit} is named as lead twice; leave one of the two`,
  },
  vi: {
    'target-not-a-number': ({ text, unit }) =>
      `“${text}” của ${unit} không phải là số; hãy ghi một số như 1657 hoặc để trống`,
    'target-below-zero': ({ text, unit }) =>
      `${text} của ${unit} nhỏ hơn 0; mục tiêu phải từ 0 trở lên`,
    'target-too-fine': ({ text, unit, decimals }) =>
      `${text} của ${unit} có nhiều hơn ${decimals} chữ số thập phân của chỉ tiêu; hãy làm tròn`,
    'target-past-the-bound': ({ text, unit }) =>
      `${text} của ${unit} quá lớn nên không lưu được; hãy dùng đơn vị tính lớn hơn`,
    'target-named-twice': ({ unit }) => `${unit} có hai dòng; hãy giữ một dòng`,
    'target-changed': ({ unit, current }) =>
      current === ''
        ? `có người vừa rút mục tiêu của ${unit}; hãy xem lại rồi quyết định`
        : `có người vừa giao cho ${unit} mục tiêu khác, nay là ${current}; hãy xem lại rồi quyết định`,
    'not-plannable': ({ code }) =>
      `${code} không cộng dồn trong năm nên không giao mục tiêu được; hãy chọn chỉ tiêu khác`,
    'not-a-plan-year': ({ text }) => `“${text}” không phải là năm; hãy ghi dạng 2026`,
    'plan-unit-not-there': ({ unit, day, heir }) =>
      heir === ''
        ? `${unit} không còn vào ngày ${day} và không có đơn vị kế tục; hãy chọn đơn vị khác`
        : `${unit} không còn vào ngày ${day}; phần việc đã chuyển sang ${heir}, hãy chọn đơn vị đó`,
    'plan-rule-holds-no-day': ({ name }) =>
      `“${name}” kết thúc trước khi bắt đầu; hãy chọn ngày kết thúc muộn hơn hoặc để trống`,
    'plan-rule-with-weights': () =>
      'cách tính theo nhiệm vụ không có trọng số; hãy bỏ trọng số hoặc chọn cách tính theo chỉ tiêu',
    'plan-rule-without-weights': () =>
      'cách tính theo chỉ tiêu phải có ít nhất một chỉ tiêu kèm trọng số',
    'plan-rule-weighs-twice': ({ code }) => `${code} có hai trọng số; hãy giữ một`,
    'plan-rule-overlaps': ({ name }) =>
      `“${name}” đang áp dụng cho đơn vị này trong cùng thời gian; hãy cho kết thúc trước hoặc chọn thời gian khác`,
    'bound-not-a-percent': ({ text }) =>
      `“${text}” không phải là tỷ lệ phần trăm từ 0 đến 1000; hãy ghi dạng 50`,
    'bound-changed': ({ current }) =>
      `có người vừa thay đổi nội dung này${current === '' ? '' : `, nay là ${current}`}; hãy xem lại rồi quyết định`,
    'task-step-not-open': ({ state, action }) =>
      `nhiệm vụ ${TASK_STATE_TEXTS.vi[state]} nên lúc này không thể “${TASK_ACTION_TEXTS.vi[action]}”; hãy xem lại`,
    'task-without-reason': ({ action }) =>
      `“${TASK_ACTION_TEXTS.vi[action]}” cần nêu lý do để đơn vị biết còn thiếu gì; hãy ghi lý do`,
    'task-own-confirmation': ({ basis }) =>
      `người báo hoàn thành nhiệm vụ không được tự xác nhận${basis === '' ? '' : ` (${basis})`}; cần một người khác có quyền xác nhận`,
    'task-lead-supports': ({ unit }) =>
      `${unit} đã chủ trì nhiệm vụ này nên không thể đồng thời phối hợp; hãy bỏ ở một chỗ`,
    'task-lead-twice': ({ unit }) => `${unit} được chọn chủ trì hai lần; hãy bỏ một`,
  },
};
