import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {
  Chat,
  Development,
  DocumentItem,
  HomeownerList,
  ListBody,
  Question,
} from '../src/api/schema';
import { card, go, hasRows } from './screen';
import { baseUrl, ROLES, tabOf } from './tab';

/** Clicks what shows a count, finds as many questions, and comes back. */
async function leadsTo(page: Page, link: string, count: number, from = page.url()) {
  await page.locator(`main a[href="${link}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
  await hasRows(page, 'Questions', count);
  await page.goBack();
  await page.waitForURL(from);
}

const questions = (filters: Record<string, string | number | undefined>) => {
  const given = Object.entries(filters).map(([name, value]) => [name, String(value)]);
  const search = new URLSearchParams(given).toString();
  return `/admin-enterprise/questions${search && `?${search}`}`;
};

const most = <T>(all: T[], by: (one: T) => number) =>
  all.reduce<T | undefined>((top, one) => (top && by(top) >= by(one) ? top : one), undefined);

const UNANSWERED = { state: 'unanswered', eligible: 'true' };

describe.each(ROLES)('as %s', (role) => {
  it('every figure of chat leads to as many questions as it counts', async () => {
    const { page, api, complaints } = await tabOf(role);
    await go(page, '/chat?view=table', 'Chat');
    const body = await api.get<Chat>('admin/analytics/chat');
    const { unanswered } = body;
    const cell = most(body.peak_chat_times.cells, (one) => one.questions);
    const day = most(body.message_count_by_day, (one) => one.questions);
    const [top] = body.top_questions_global;
    const reasons = Object.entries(unanswered.by_reason).filter(([, count]) => count > 0);
    const counts: [object, number | null | undefined][] = [
      [{}, body.questions],
      [{ answered: true }, body.answers],
      [UNANSWERED, unanswered.numerator],
      ...reasons.map(([reason, n]): [object, number] => [{ ...UNANSWERED, reason }, n]),
      [{ weekday: cell?.weekday, hour: cell?.hour }, cell?.questions],
      [{ question_key: top?.question_key }, top?.count],
      [{ day: day?.date }, day?.questions],
    ];
    for (const [filters, count] of counts) {
      if (count) await leadsTo(page, questions({ ...filters }), count);
    }
    expect(complaints).toEqual([]);
  });
});

describe('a development', () => {
  it('leads from each cell of its top issues to as many questions', async () => {
    const { page, api, me, complaints } = await tabOf('admin');
    const { id: development_id, name } = me.developments[0] ?? { id: '', name: '' };
    const list = `developments/${development_id}`;
    const body = await api.get<Development>(`admin/analytics/${list}/overview`);
    const { weeks, rows, by_house_type: types } = body.top_issues;
    const issue = { development_id, range: '12w' };
    await go(page, `/${list}`, name);
    const busiest = most(
      rows.flatMap(({ topic, counts }) => counts.map((n, at) => ({ topic, week: weeks[at], n }))),
      ({ n }) => n,
    );
    await leadsTo(
      page,
      questions({ ...issue, topic: busiest?.topic, week: busiest?.week }),
      busiest?.n ?? 0,
    );
    for (const { topic, total } of rows.filter((row) =>
      ['other', rows[0]?.topic].includes(row.topic),
    )) {
      await leadsTo(page, questions({ ...issue, topic }), total);
    }
    await page.getByRole('button', { name: 'per 100 homes of a house type' }).click();
    const typed = types.rows.flatMap(({ topic, counts }) =>
      counts.map((n, at) => ({ topic, type: types.house_types[at]?.house_type_code, n })),
    );
    const common = most(typed, ({ n }) => n);
    const from = page.url();
    const type = { topic: common?.topic, house_type_code: common?.type };
    await leadsTo(page, questions({ ...issue, ...type }), common?.n ?? 0, from);
    const other = most(types.rows, ({ other_homes }) => other_homes);
    if (other?.other_homes) {
      await page.getByRole('button', { name: 'per 100 homes of a house type' }).click();
      const homes = { topic: other.topic, other_homes: 'true' };
      await leadsTo(page, questions({ ...issue, ...homes }), other.other_homes);
    }
    expect(complaints).toEqual([]);
  });

  it('leads from each key figure to as many rows', async () => {
    const { page, api, me, complaints } = await tabOf('admin');
    const { id: development_id, name } = me.developments[0] ?? { id: '', name: '' };
    const list = `developments/${development_id}`;
    const body = await api.get<Development>(`admin/analytics/${list}/overview`);
    await go(page, `/${list}`, name);
    const home = page.url();
    await leadsTo(page, questions({ development_id }), body.question_count_30d);
    await leadsTo(
      page,
      questions({ development_id, ...UNANSWERED }),
      body.unanswered.numerator ?? 0,
    );
    const people = await api.get<HomeownerList>(
      `admin/analytics/${list}/homeowners?active_within=7d`,
    );
    const tabs = [
      ['Active in 7 days', 'Homeowners', people.total],
      ['Homeowners', 'Homeowners', body.homeowner_count],
      ['Units', 'Units', body.unit_count],
    ] as const;
    for (const [figure, title, count] of tabs) {
      await card(page, figure).getByRole('link').first().click();
      await page.waitForURL((url) => url.pathname.endsWith(title.toLowerCase()));
      await hasRows(page, title, count);
      await page.goBack();
      await page.waitForURL(home);
    }
    expect(complaints).toEqual([]);
  });

  it('leads from a document to the questions that it was retrieved for', async () => {
    const { page, api, me, complaints } = await tabOf('admin');
    const development_id = me.developments[0]?.id ?? '';
    const list = `developments/${development_id}/documents`;
    const { items } = await api.get<ListBody<DocumentItem>>(`admin/analytics/${list}?sort=-cited`);
    const document_id = items[0]?.document_id;
    const asked = await api.get<ListBody<Question>>(
      `admin/analytics/questions?development_id=${development_id}&document_id=${document_id}`,
    );
    expect(asked.total).toBeGreaterThan(0);
    await page.goto(`${baseUrl}/admin-enterprise/${list}?row=${document_id}`);
    await page.getByRole('dialog').getByRole('link').click();
    await hasRows(page, 'Questions', asked.total);
    expect(complaints).toEqual([]);
  });
});
