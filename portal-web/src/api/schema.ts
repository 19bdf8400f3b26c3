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

/** One page of a list, and how many rows the whole filtered list has. */
export interface ListBody<T> {
  items: T[];
  page: number;
  page_size: number;
  total: number;
  meta: Meta;
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

export interface MetricDefinition {
  key: string;
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
  '/api/admin/analytics/metrics': Get<{ items: MetricDefinition[] }>;
}
