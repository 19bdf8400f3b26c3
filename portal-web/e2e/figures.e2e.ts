import { describe, expect, it } from 'vitest';
import type { Chat, Overview, Rag, SystemLoad } from '../src/api/schema';
import { formatAverage, formatDecimal, formatDuration, formatMoney } from '../src/i18n/format';
import { card, cardText, drawn, go, tableOf } from './screen';
import { alignedShare, count, share } from './speak';
import { ROLES, tabOf } from './tab';
import { settled } from './visit';

const ASKED = 'range=30d&compare=previous';

/** Every role sees, figure by figure, what the API answers for it. */
describe.each(ROLES)('as %s', (role) => {
  it('the overview shows the figures of the API', async () => {
    const { page, complaints, api } = await tabOf(role);
    await go(page, `?${ASKED}&view=table`, 'Overview');
    const body = await api.get<Overview>(`admin/analytics/overview?${ASKED}`);
    const chat = await api.get<Chat>(`admin/analytics/chat?${ASKED}`);
    if (role === 'super_admin') {
      const scope = page.getByRole('combobox', { name: 'Company' });
      expect(await scope.inputValue()).toBe('');
    }
    const counts = {
      Questions: [body.questions],
      'Active homeowners': [body.active_homeowners_7d, body.active_units_unresolved_7d],
      Homeowners: [body.total_homeowners],
      Units: [body.total_units, body.units_with_purchaser],
      Developments: [body.total_developments, body.active_developments],
      Companies: [body.total_developers, body.developer_users],
      Messages: [body.total_messages, body.total_questions],
      Documents: [body.total_documents, body.active_documents],
    };
    for (const [title, values] of Object.entries(counts)) {
      const said = (await cardText(page, title)).match(/[\d,]+/g) ?? [];
      expect(said, title).toEqual(expect.arrayContaining(values.map(count)));
    }
    const days = (await tableOf(page, 'Questions per day')).map((row) => row.slice(1));
    expect(days).toEqual(
      body.questions_by_day.map((day, index) => [
        count(day.questions),
        count(body.previous?.questions_by_day[index]?.questions ?? null),
      ]),
    );
    const unanswered = (await tableOf(page, 'Unanswered per day')).map((row) => row.slice(1));
    expect(unanswered).toEqual(
      body.questions_by_day.map((day) => [
        count(day.unanswered),
        count(day.questions - day.unanswered),
      ]),
    );
    const top = (await tableOf(page, 'Most active developments, 30 days')).map((row) =>
      row.slice(1),
    );
    expect(top).toEqual(
      body.top_5_developments_by_activity.map((one) => [
        count(one.questions_30d),
        count(one.active_homes_30d),
        count(one.document_events_30d),
        one.questions_per_100_units === null ? '–' : formatDecimal(one.questions_per_100_units),
      ]),
    );
    expect(await tableOf(page, 'Cost per day').then((rows) => rows.map((row) => row[1]))).toEqual(
      chat.cost_usd.map(({ cost_usd: usd }) => (usd === null ? '–' : formatMoney(usd))),
    );
    expect(complaints).toEqual([]);
  });

  it('the chat page shows the figures of the API', async () => {
    const { page, complaints, api } = await tabOf(role);
    await go(page, `/chat?${ASKED}&view=table`, 'Chat');
    const body = await api.get<Chat>(`admin/analytics/chat?${ASKED}`);
    const said = {
      Messages: [count(body.messages)],
      Questions: [count(body.questions)],
      Answers: [count(body.answers)],
      'Unanswered questions': [
        share(body.unanswered.value),
        count(body.unanswered.numerator),
        count(body.unanswered.denominator),
      ],
      'Average response time': [
        body.avg_response_latency_ms === null ? '–' : formatDuration(body.avg_response_latency_ms),
        count(body.latency_ms.n),
      ],
      Satisfaction: [share(body.satisfaction.value), count(body.satisfaction.denominator)],
      'Response time per day': [body.latency_ms.p50, body.latency_ms.p95, body.latency_ms.p99].map(
        (ms) => (ms === null ? '–' : formatDuration(ms)),
      ),
      'Tokens per day': [count(body.tokens.total)],
      'Cost per day': [
        body.cost.total_usd === null ? '–' : formatMoney(body.cost.total_usd),
        body.cost.per_question_usd === null ? '–' : formatMoney(body.cost.per_question_usd),
      ],
      'Why questions stay unanswered': Object.values(body.unanswered.by_reason).map(count),
    };
    for (const [title, values] of Object.entries(said)) {
      const text = await cardText(page, title);
      for (const value of values) expect(text, title).toContain(value);
    }
    const rows = async (title: string) => (await tableOf(page, title)).map((row) => row.slice(1));
    expect(
      (await rows('Messages, questions and answers per day')).map(
        ([messages, questions, , answers]) => [messages, questions, answers],
      ),
    ).toEqual(
      body.message_count_by_day.map((day) => [day.messages, day.questions, day.answers].map(count)),
    );
    expect(await rows('Response time per day')).toEqual(
      body.latency_ms.by_day.map(({ avg }) => [avg === null ? '–' : formatDuration(avg)]),
    );
    expect(await rows('Tokens per day')).toEqual(
      body.tokens_used.map(({ tokens }) => [count(tokens)]),
    );
    const peak = (await rows('When people ask')).flat();
    expect(peak).toEqual(
      body.peak_chat_times.cells.map(({ average }) =>
        average === null ? '–' : average === 0 ? '0' : formatAverage(average),
      ),
    );
    expect((await tableOf(page, 'Most asked questions')).map((row) => row.slice(0, 4))).toEqual(
      body.top_questions_global.map((one) => [
        one.question,
        count(one.count),
        count(one.homes),
        alignedShare(one.unanswered.value),
      ]),
    );
    expect(complaints).toEqual([]);
  });

  it('charts draw, and reload and back restore the same page', async () => {
    const { page, complaints } = await tabOf(role);
    await go(page, `?${ASKED}&view=table`, 'Overview');
    await page.keyboard.press('v');
    await drawn(card(page, 'Questions per day'));
    await page.getByRole('link', { name: 'Chat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?compare=previous');
    const before = await cardText(page, 'Questions');
    await page.reload();
    await settled(page);
    expect(await cardText(page, 'Questions')).toBe(before);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

it('knowledge and system show the figures of the API', async () => {
  const { page, complaints, api } = await tabOf('super_admin');
  await go(page, '/rag?view=table', 'Knowledge');
  const rag = await api.get<Rag>('admin/analytics/rag');
  expect(await cardText(page, 'Orphan chunks')).toContain(count(rag.orphan_chunks ?? null));
  const rows = await tableOf(page, 'Chunks per development');
  const own = rag.chunks_per_development ?? [];
  expect(rows.filter(([name]) => name !== 'Shared by all')).toEqual(
    [...own]
      .sort((one, other) => other.chunks - one.chunks)
      .map(({ name, chunks, embedded }) => [name, count(embedded), count(chunks - embedded)]),
  );
  expect(await cardText(page, 'Vector index')).toContain(rag.vector_index_health.reason);
  await go(page, '/system?view=table&range=7d', 'System');
  const system = await api.get<SystemLoad>('admin/analytics/system-load?range=7d');
  expect(await cardText(page, 'Error rate')).toContain(share(system.error_rate.value));
  const errors = await tableOf(page, 'Top errors');
  expect(errors.map((row) => row[1])).toEqual(
    system.top_error_types.map((type) => count(type.count)),
  );
  expect(complaints).toEqual([]);
});
