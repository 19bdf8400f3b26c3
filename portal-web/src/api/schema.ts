/** The published shapes of the API: snake_case, null for a stated reason, never 0 in its place. */

export type Role = 'super_admin' | 'admin' | 'developer';

export interface Ratio {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface Window {
  from: string;
  to: string;
}

export interface Meta {
  as_of: string;
  metric_version: string;
  scope: {
    kind: 'platform' | 'tenant' | 'developments';
    tenant_id: string | null;
    development_ids: string[] | null;
  };
  zone: string;
  window: Window | null;
  coverage: Record<string, unknown>;
  excluded: Record<string, number>;
  unavailable: Record<string, string>;
}

export interface Delta {
  value: number | null;
  unit: 'percent' | 'points';
}

export interface DayQuestions {
  date: string;
  questions: number;
  unanswered: number;
  partial: boolean;
}

export interface TopDevelopment {
  development_id: string;
  name: string;
  tenant_id: string;
  tenant_name: string;
  questions_30d: number;
  active_homes_30d: number;
  document_events_30d: number;
  questions_per_100_units: number | null;
}

export interface Overview {
  total_developers: number;
  developer_users: number;
  total_developments: number;
  active_developments: number;
  total_units: number;
  units_with_purchaser: number;
  total_homeowners: number;
  total_messages: number;
  total_questions: number;
  total_documents: number;
  active_documents: number;
  active_homeowners_7d: number;
  active_units_unresolved_7d: number;
  top_5_developments_by_activity: TopDevelopment[];
  questions_by_day: DayQuestions[];
  /** Questions of the window: the sum of the days. */
  questions: number;
  unanswered: Ratio;
  previous?: {
    window: Window;
    questions_by_day: DayQuestions[];
    questions: number;
    unanswered: Ratio;
  };
  delta?: Partial<Record<'questions' | 'unanswered', Delta>>;
  meta: Meta;
}

export interface DayMessages {
  date: string;
  messages: number;
  questions: number;
  answers: number;
  partial: boolean;
}

export interface TopQuestion {
  question_key: string;
  question: string;
  count: number;
  homes: number;
  last_asked_at: string;
  unanswered: Ratio;
}

export interface PeakCell {
  weekday: number;
  hour: number;
  questions: number;
  occurrences: number;
  average: number | null;
}

export type UnansweredReason = 'no_answer' | 'no_match' | 'lookup_failed' | 'no_info';

export type ChatDelta =
  | 'messages'
  | 'questions'
  | 'answers'
  | 'avg_response_latency_ms'
  | 'tokens'
  | 'cost'
  | 'unanswered'
  | 'satisfaction';

export interface Chat {
  message_count_by_day: DayMessages[];
  messages: number;
  questions: number;
  answers: number;
  avg_response_latency_ms: number | null;
  latency_ms: {
    avg: number | null;
    p50: number | null;
    p95: number | null;
    p99: number | null;
    n: number;
    by_day: { date: string; avg: number | null; n: number }[];
  };
  tokens_used: { date: string; tokens: number | null }[];
  tokens: { total: number | null; coverage: Ratio };
  cost_usd: { date: string; cost_usd: string | null }[];
  cost: { total_usd: string | null; per_question_usd: string | null; coverage: Ratio };
  top_questions_global: TopQuestion[];
  unanswered: Ratio & { by_reason: Record<UnansweredReason, number> };
  satisfaction: Ratio & { mean: number | null; response_rate: Ratio };
  peak_chat_times: { cells: PeakCell[]; peak: { weekday: number; hour: number } | null };
  previous?: {
    window: Window;
    message_count_by_day: DayMessages[];
    messages: number;
    questions: number;
    answers: number;
    avg_response_latency_ms: number | null;
    tokens_total: number | null;
    cost_total_usd: string | null;
    unanswered: Ratio;
    satisfaction: Ratio;
  };
  delta?: Partial<Record<ChatDelta, Delta>>;
  meta: Meta;
}

export interface Chunks {
  chunks: number;
  embedded: number;
}

export interface VectorIndex {
  name: string;
  method: string;
  valid: boolean;
  partial: boolean;
  nodes: number | null;
  nodes_basis: string;
  indexed_rows: number | null;
  size_bytes: number | null;
  m: number | null;
  ef_construction: number | null;
  lists: number | null;
  scans: number;
  dead_tuples: number;
  last_vacuum: string | null;
}

/** Without a table of chunks all but the health is null. */
export interface Rag {
  chunks_per_development: (Chunks & { development_id: string; name: string })[] | null;
  shared_chunks: Chunks | null;
  avg_chunk_length: number | null;
  chunk_length: { p5: number | null; p95: number | null; n: number } | null;
  house_type_distribution:
    | (Chunks & {
        house_type_code: string | null;
        label: string;
        units: number | null;
        flag: string | null;
      })[]
    | null;
  house_types_by_development:
    (Chunks & { development_id: string | null; house_type_code: string | null })[] | null;
  orphan_chunks: number | null;
  orphans: {
    missing_document_id: number;
    dangling_document_id: number;
    other_source: number;
  } | null;
  tenant_mismatch_chunks: number | null;
  embeddings_generated_last_7d: number | null;
  embeddings_by_day: { date: string; embeddings: number; partial: boolean }[] | null;
  vector_index_health: {
    status: string;
    reason: string;
    indexable_rows: number | null;
    indexes: VectorIndex[] | null;
  };
  meta: Meta;
}

export interface DayRequests {
  date: string;
  requests: number;
  errors: number | null;
  client_errors: number | null;
  throttled: number | null;
  p95_ms: number | null;
  partial: boolean;
}

export interface ErrorType {
  type: string;
  route: string | null;
  count: number;
  share: number;
  last_seen_at: string;
}

export interface RouteDuration {
  route: string;
  p50_ms: number;
  p95_ms: number;
  n: number;
}

export interface LimitedKey {
  key: string;
  count: number;
  limit: number | null;
  reset_at: string;
}

export interface SystemLoad {
  total_requests: number;
  basis: 'requests' | 'audit_events';
  error_rate: Ratio;
  client_error_rate: Ratio;
  throttled_rate: Ratio;
  top_error_types: ErrorType[];
  cache_hit_ratio: Ratio | null;
  cache: { hits: number; writes: number; stale_hits: number; keys: number } | null;
  rate_limits: { live_keys: number; limited_keys: number | null; top: LimitedKey[] } | null;
  durations: RouteDuration[];
  requests_by_day: DayRequests[];
  recording: { recorded: number; dropped: number; pending: number };
  delta?: Partial<
    Record<'total_requests' | 'error_rate' | 'client_error_rate' | 'throttled_rate', Delta>
  >;
  meta: Meta;
}

export interface MetricDefinition {
  key: string;
  family: string;
  name: string;
  meaning: string;
  formula: string;
  source_tables: string[];
  unit: string;
  /** Null for a figure that always has a value. */
  null_meaning: string | null;
}

export interface AuthConfig {
  demo: boolean;
  local_sign_in: boolean;
  external_sign_in: boolean;
  demo_accounts: { email: string; password: string; role: Role; label: string }[];
}

export interface Token {
  access_token: string;
  token_type: string;
  expires_in: number;
}

export interface Me {
  admin_id: string;
  email: string;
  role: Role;
  tenant: { id: string; name: string } | null;
  tenants: { id: string; name: string }[];
  developments: { id: string; name: string; tenant_id: string }[];
  demo: boolean;
}

export interface ProblemJson {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  request_id: string;
}

export type RangeName = '7d' | '30d' | '90d' | 'mtd' | '12w';

export interface AnalyticsQuery {
  tenant_id?: string;
  development_id?: string;
  range?: RangeName;
  from?: string;
  to?: string;
  compare?: 'previous';
}

interface Answers<T> {
  200: { headers: Record<string, unknown>; content: { 'application/json': T } };
  default: {
    headers: Record<string, unknown>;
    content: { 'application/problem+json': ProblemJson };
  };
}

interface Get<T, Q = never> {
  get: { parameters: { query?: Q }; responses: Answers<T> };
}

export interface paths {
  '/api/auth/config': Get<AuthConfig>;
  '/api/auth/me': Get<Me>;
  '/api/auth/login': {
    post: {
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: Answers<Token>;
    };
  };
  '/api/admin/analytics/overview': Get<Overview, AnalyticsQuery>;
  '/api/admin/analytics/chat': Get<Chat, AnalyticsQuery>;
  '/api/admin/analytics/rag': Get<Rag, AnalyticsQuery>;
  '/api/admin/analytics/system-load': Get<SystemLoad, AnalyticsQuery>;
  '/api/admin/analytics/metrics': Get<{ items: MetricDefinition[] }>;
}
