import type { QueryOf } from '@/api/schema';

const BASE = '/api/admin/analytics/developments/{development_id}';

/** The addresses of the API below a development. */
export const OVERVIEW = `${BASE}/overview` as const;
export const MATRIX = `${BASE}/documents/matrix` as const;
export const LISTS = {
  documents: `${BASE}/documents`,
  units: `${BASE}/units`,
  homeowners: `${BASE}/homeowners`,
} as const;

/** What a list of the development can be asked. */
export type Params<L extends keyof typeof LISTS> = QueryOf<(typeof LISTS)[L]>;

export type HomeKind = 'units' | 'homeowners';
export type HomeParams = QueryOf<'/api/admin/analytics/units/{id}'>;

export const at = <Q>(id: string, query: Q) => ({
  params: { path: { development_id: id }, query },
});
