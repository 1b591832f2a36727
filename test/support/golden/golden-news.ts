import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, textOf, type GoldenOffice } from './golden-office.ts';

/** The office has an article drafted from the record of the period. @returns its address */
export async function draftArticle(office: GoldenOffice): Promise<string> {
  const secretary = await goTo(await office.window('thu-ky'), office, '/articles');
  await secretary.getByRole('button', { name: 'Lập bản thảo từ hồ sơ' }).click();
  await secretary.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill('LH');
  await secretary.locator('.picker').getByRole('option').first().click();
  await secretary.getByRole('button', { name: 'Lập bản thảo', exact: true }).click();
  await secretary.getByRole('form', { name: 'Nội dung bài' }).waitFor();
  await paperOf(secretary).getByText('1.657').first().waitFor();
  return new URL(secretary.url()).pathname;
}

/** The article as it would be read. */
export function paperOf(page: Page): Locator {
  return page.locator('.article-paper');
}

/** An article that is published. */
export interface PublishedArticle {
  /** Where it is written, and where everybody reads it. */
  readonly address: string;
  readonly page: string;
}

/** The draft is approved by somebody else and published for everybody. */
export async function publishArticle(office: GoldenOffice): Promise<PublishedArticle> {
  const [secretary, president] = [await office.window('thu-ky'), await office.window('lanh-dao')];
  const address = await draftArticle(office);
  await secretary.getByLabel('Cơ quan', { exact: true }).fill('Văn phòng Liên hội');
  await secretary.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await secretary.getByText('Đã lưu.').waitFor();
  await secretary.getByRole('button', { name: 'Trình duyệt' }).click();
  await secretary.getByText('Bài đang chờ người duyệt.').waitFor();
  await goTo(president, office, address);
  await president.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await secretary.getByRole('button', { name: 'Đăng bài' }).click();
  const toPage = secretary.getByRole('link', { name: 'Xem trên trang tin' });
  await toPage.waitFor();
  return { address, page: (await toPage.getAttribute('href')) ?? '' };
}

/** What anybody reads, with the data for search engines and the feed beside it. */
export async function readNews(office: GoldenOffice, address: string): Promise<string> {
  const reader = await office.reader(address);
  const title = await textOf(reader, /./u).then(() =>
    reader.getByRole('heading', { level: 1 }).innerText(),
  );
  await reader.getByText('1.657').first().waitFor();
  const data = await reader.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle' });
  const feed = await reader.request.get(`${office.url}/news/feed.atom`);
  expect(await feed.text()).toContain(address);
  return `“${title}” đọc được không cần tài khoản, ghi 1.657`;
}
