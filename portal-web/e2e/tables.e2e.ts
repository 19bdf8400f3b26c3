import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {
  DevelopmentItem,
  DocumentItem,
  HomeownerList,
  ListBody,
  UnitList,
} from '../src/api/schema';
import { card, go, tableOf } from './screen';
import { alignedShare, code, count, moment, words } from './speak';
import { ROLES, tabOf } from './tab';

const STAGES = {
  no_contact: 'No contact',
  ready_to_invite: 'Ready to invite',
  invited: 'Invited',
  registered: 'Registered',
  activated: 'Activated',
  complete: 'Complete',
};
const SOURCES = { events: 'events', counter: 'a counter', none: 'nothing recorded' };
const COVERAGE = {
  embedded: 'Yes',
  not_embedded: 'No text embedded',
  failed: 'Processing failed',
  pending: 'Not yet processed',
};

/** Every dash of a table says under the pointer why it stands there. */
async function dashesSayWhy(page: Page, title: string) {
  const mute = card(page, title).locator('td:has-text("–"):not(:has([title]))');
  expect(await mute.count(), title).toBe(0);
}

describe.each(ROLES)('as %s, every cell is the API’s', (role) => {
  it('in the developments', async () => {
    const { page, api, me, complaints } = await tabOf(role);
    await go(page, '/developments?page_size=200', 'Developments');
    const { items } = await api.get<ListBody<DevelopmentItem>>(
      'admin/analytics/developments?sort=-questions_30d&page_size=200',
    );
    expect(await tableOf(page, 'Developments')).toEqual(
      items.map((row) => [
        row.name,
        ...(me.tenants.length > 1 ? [row.tenant_name] : []),
        '',
        count(row.questions_30d),
        alignedShare(row.unanswered.value),
        count(row.active_homeowners_7d),
        count(row.homeowners),
        count(row.units),
        alignedShare(row.pdf_open_rate.value),
        alignedShare(row.rag_chunk_coverage.value),
        moment(row.last_activity_at),
      ]),
    );
    await dashesSayWhy(page, 'Developments');
    expect(complaints).toEqual([]);
  });

  it('in the documents, units and homeowners of a development', async () => {
    const { page, api, me, complaints } = await tabOf(role);
    const { id, name } = me.developments[0] ?? { id: '', name: '' };
    const api_ = `admin/analytics/developments/${id}`;
    const here = `/developments/${id}`;

    const documents = await api.get<ListBody<DocumentItem>>(`${api_}/documents?page_size=200`);
    const columns =
      'title,document_type,house_type_code,views,downloads,viewers,opening_rate,cited';
    await go(
      page,
      `${here}/documents?page_size=200&columns=${columns},coverage,last_opened_at,source`,
      name,
    );
    expect(await tableOf(page, 'Documents and how they are used')).toEqual(
      documents.items.map((row) => [
        row.title,
        code(row.document_type),
        row.house_type_code ?? 'all',
        count(row.views),
        count(row.downloads),
        count(row.viewers),
        alignedShare(row.opening_rate.value),
        count(row.cited),
        COVERAGE[row.coverage],
        moment(row.last_opened_at),
        SOURCES[row.source],
      ]),
    );
    await dashesSayWhy(page, 'Documents and how they are used');

    const units = await api.get<UnitList>(`${api_}/units?page_size=200`);
    const all =
      'unit_number,address,house_type_code,purchaser_name,onboarding_status,last_chat_at,questions';
    const rest = 'documents_opened,must_read_agreed,eircode,bedrooms,purchaser_email';
    await go(page, `${here}/units?page_size=200&columns=${all},${rest}`, name);
    expect(await tableOf(page, 'Units')).toEqual(
      units.items.map((row) => [
        row.unit_number,
        row.address,
        row.house_type_code,
        words(row.purchaser_name),
        STAGES[row.onboarding_status],
        moment(row.last_chat_at),
        count(row.questions),
        count(row.documents_opened),
        row.must_read_agreed ? 'Yes' : 'No',
        words(row.eircode),
        count(row.bedrooms),
        words(row.purchaser_email),
      ]),
    );
    await dashesSayWhy(page, 'Units');

    const people = await api.get<HomeownerList>(`${api_}/homeowners?page_size=200`);
    await go(page, `${here}/homeowners?page_size=200`, name);
    expect(await tableOf(page, 'Homeowners')).toEqual(
      people.items.map((row) => [
        row.name,
        words(row.email),
        words(row.unit_number),
        words(row.house_type_code),
        STAGES[row.onboarding_status],
        moment(row.last_active),
        count(row.chat_count),
        count(row.documents_viewed),
      ]),
    );
    await dashesSayWhy(page, 'Homeowners');
    expect(complaints).toEqual([]);
  });
});
