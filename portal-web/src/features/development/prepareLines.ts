import type { DocumentItem, HomeownerItem, ListBody, UnitItem } from '@/api/schema';
import type { DocumentLine } from '@/components/tables/DocumentEngagementTable';
import type { HomeownerLine } from '@/components/tables/HomeownerTable';
import type { UnitLine } from '@/components/tables/UnitTable';
import { text } from '@/i18n';
import { formatCode, formatCount } from '@/i18n/format';
import { fieldReader } from '@/metrics/fields';

const t = text.development;

export function prepareDocuments({ items, meta }: ListBody<DocumentItem>): DocumentLine[] {
  const read = fieldReader(meta);
  return items.map((row, index) => ({
    id: row.document_id,
    title: row.title,
    type: formatCode(row.document_type),
    houseType: { text: row.house_type_code ?? t.allHouseTypes },
    views: read.count(row.views, index, 'views'),
    downloads: read.count(row.downloads, index, 'downloads'),
    viewers: read.count(row.viewers, index, 'viewers'),
    rate: read.share(row.opening_rate, index, 'opening_rate'),
    cited: formatCount(row.cited),
    last: read.moment(row.last_opened_at, index, 'last_opened_at'),
    source: t.source[row.source],
    coverage: t.covered[row.coverage],
    covered: row.coverage === 'embedded',
  }));
}

export function prepareUnits({ items, meta }: ListBody<UnitItem>): UnitLine[] {
  const read = fieldReader(meta);
  return items.map((row, index) => ({
    id: row.unit_id,
    number: row.unit_number,
    address: row.address,
    eircode: read.words(row.eircode, index, 'eircode'),
    houseType: row.house_type_code,
    bedrooms: read.count(row.bedrooms, index, 'bedrooms'),
    purchaser: read.words(row.purchaser_name, index, 'purchaser_name'),
    email: read.words(row.purchaser_email, index, 'purchaser_email'),
    status: t.status[row.onboarding_status],
    lastChat: read.moment(row.last_chat_at, index, 'last_chat_at'),
    questions: formatCount(row.questions),
    documents: formatCount(row.documents_opened),
    mustRead: row.must_read_agreed,
  }));
}

export function prepareHomeowners({ items, meta }: ListBody<HomeownerItem>): HomeownerLine[] {
  const read = fieldReader(meta);
  return items.map((row, index) => ({
    id: row.homeowner_id,
    name: row.name,
    email: read.words(row.email, index, 'email'),
    unit: read.words(row.unit_number, index, 'unit_number'),
    houseType: read.words(row.house_type_code, index, 'house_type_code'),
    lastActive: read.moment(row.last_active, index, 'last_active'),
    questions: formatCount(row.chat_count),
    documents: formatCount(row.documents_viewed),
    status: t.status[row.onboarding_status],
  }));
}
