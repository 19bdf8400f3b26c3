import type { Home } from '@/api/schema';
import type { Fact } from '@/components/ui/FactList';
import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatMoment } from '@/i18n/format';
import type { HomeKind } from './paths';

const t = text.development;

export interface HomeView {
  title: string;
  lead: string;
  facts: Fact[];
}

/** Who and what the timeline is of; before it is there, only what kind of thing it is. */
export function prepareHome(home: Home | null, kind: HomeKind): HomeView {
  if (!home) return { title: kind === 'units' ? t.home : t.resident, lead: '', facts: [] };
  return kind === 'units' ? unitView(home) : homeownerView(home);
}

function unitView({ unit, homeowner, meta }: Home): HomeView {
  const names = t.unitColumns;
  if (!unit) return { title: t.home, lead: '', facts: [] };
  return {
    title: t.unitTitle(unit.unit_number),
    lead: unit.address,
    facts: [
      { label: names.eircode, value: said(unit.eircode) },
      { label: names.houseType, value: unit.house_type_code },
      { label: names.bedrooms, value: said(unit.bedrooms) },
      { label: names.purchaser, value: said(unit.purchaser_name) },
      { label: names.email, value: said(unit.purchaser_email) },
      { label: t.resident, value: said(homeowner?.name ?? null) },
      { label: names.status, value: t.status[unit.onboarding_status] },
      { label: names.mustRead, value: unit.must_read_agreed ? text.table.yes : text.table.no },
      { label: names.questions, value: formatCount(unit.questions) },
      { label: names.documents, value: formatCount(unit.documents_opened) },
      { label: names.lastChat, value: momentOf(unit.last_chat_at, meta.zone) },
    ],
  };
}

function homeownerView({ unit, homeowner, meta }: Home): HomeView {
  const names = t.homeownerColumns;
  if (!homeowner) return { title: t.resident, lead: '', facts: [] };
  return {
    title: homeowner.name,
    lead: unit ? `${t.unitTitle(unit.unit_number)}, ${unit.address}` : '',
    facts: [
      { label: names.email, value: said(homeowner.email) },
      { label: names.houseType, value: said(homeowner.house_type_code) },
      { label: names.status, value: t.status[homeowner.onboarding_status] },
      { label: names.questions, value: formatCount(homeowner.chat_count) },
      { label: names.documents, value: formatCount(homeowner.documents_viewed) },
      { label: names.last, value: momentOf(homeowner.last_active, meta.zone) },
    ],
  };
}

const said = (value: string | number | null): Figure =>
  value === null ? { missing: text.table.reasons.not_recorded } : { text: String(value) };

const momentOf = (instant: string | null, zone: string): Figure =>
  instant === null
    ? { missing: text.table.reasons.no_samples }
    : { text: formatMoment(instant, zone) };
