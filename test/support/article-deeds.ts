import type { Day } from '#kernel/day.ts';
import { parseDay } from '#kernel/day.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { NO_CREDIT, type ArticleText } from '#publication/model/article.ts';
import type { ArticleOutcome } from '#publication/server/articles/article-refusal.ts';
import { correctArticle } from '#publication/server/articles/correct-article.ts';
import { draftArticle } from '#publication/server/articles/draft-article.ts';
import {
  approveArticle,
  publishArticle,
  returnArticle,
  submitArticle,
  withdrawArticle,
} from '#publication/server/articles/step-article.ts';
import { writeArticle } from '#publication/server/articles/write-article.ts';

/** An article as those who write one would write it. */
export const ARTICLE_TEXT: ArticleText = {
  title: 'Họp sơ kết',
  lead: 'Đơn vị đã khám cho {people} người.',
  body: 'Đoạn một.',
  photographs: [],
  credit: { ...NO_CREDIT, office: 'Văn phòng' },
};

const today = parseDay('2026-01-20') as Day;
const now = new Date('2026-01-20T02:00:00Z');
const [writer, approver] = ['sample', 'operator'] as const;

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryArticleDeed(database: Database): Promise<void> {
  const [unit] = await database.query<{ id: string }>('select id from unit order by number');
  const [period] = await database.query<{ code: string }>('select code from reporting_period');
  await database.transaction(async (tx) => {
    const wish = {
      unit: unit?.id ?? '',
      period: period?.code ?? '',
      language: 'vi',
      today,
    } as const;
    const made = await draftArticle(tx, { ...wish, actor: writer });
    if (made.kind === 'refused') throw new Error(JSON.stringify(made.problem));
    await live(tx, made.record);
  });
}

interface Standing {
  readonly id: string;
  readonly version: number;
}

/** From the draft to the end, once back on the way. */
async function live(tx: Transaction, drafted: Standing): Promise<void> {
  const { id } = drafted;
  let { version } = drafted;
  const by = (actor: EventActor) => ({ id, seen: String(version), actor, today, now });
  const follow = async (outcome: Promise<ArticleOutcome>) => {
    const came = await outcome;
    if (came.kind === 'refused') throw new Error(JSON.stringify(came.problem));
    version = came.record.version;
  };
  const text = { ...ARTICLE_TEXT, lead: 'Không có số liệu nào.' };
  await follow(writeArticle(tx, { ...by(writer), text }));
  await follow(submitArticle(tx, by(writer)));
  await follow(returnArticle(tx, by(approver)));
  await follow(submitArticle(tx, by(writer)));
  await follow(approveArticle(tx, by(approver)));
  await follow(publishArticle(tx, by(approver)));
  const correction = { text, what: 'Sửa một chữ.', figures: 'now' } as const;
  await follow(correctArticle(tx, { ...by(approver), ...correction }));
  await follow(withdrawArticle(tx, { ...by(approver), notice: 'Đăng nhầm.' }));
}
