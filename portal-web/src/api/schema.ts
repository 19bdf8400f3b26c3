import type { components, paths } from './generated';

/** The published shapes of the API under the names that the portal knows them by. */
export type { paths };

type Schemas = components['schemas'];

export type Role = Schemas['Me']['role'];
export type Ratio = Schemas['Ratio'];
export type Window = Schemas['Window'];
export type Meta = Schemas['Meta'];
export type Delta = Schemas['Delta'];

export type Overview = Schemas['Overview'];
export type DayQuestions = Schemas['OverviewDay'];
export type TopDevelopment = Schemas['OverviewTopDevelopment'];

export type Chat = Schemas['Chat'];
export type DayMessages = Schemas['ChatDay'];
export type TopQuestion = Schemas['ChatTopQuestion'];
export type PeakCell = Schemas['ChatCell'];
export type UnansweredReason = keyof Schemas['ChatByReason'];

/** The figures that the chat compares with the previous period. */
export type ChatDelta =
  | 'messages'
  | 'questions'
  | 'answers'
  | 'avg_response_latency_ms'
  | 'tokens'
  | 'cost'
  | 'unanswered'
  | 'satisfaction';

export type MetricDefinition = Schemas['DictionaryDefinition'];
export type AuthConfig = Schemas['AuthConfigControllerAuthConfig'];
export type Token = Schemas['AccessToken'];
export type Me = Schemas['Me'];
export type ProblemJson = Schemas['Problem'];

/** Scope, window and comparison, which most pages of figures share. */
export type AnalyticsQuery = Omit<
  NonNullable<paths['/api/admin/analytics/overview']['get']['parameters']['query']>,
  'format' | 'series'
>;
export type RangeName = NonNullable<AnalyticsQuery['range']>;

export type Rag = Schemas['Rag'];
export type VectorIndex = Schemas['RagIndex'];
export type SystemLoad = Schemas['System'];
export type DayRequests = Schemas['SystemDay'];
export type ErrorType = Schemas['SystemErrorType'];
export type RouteDuration = Schemas['SystemDuration'];
export type LimitedKey = Schemas['SystemKey'];

export type DevelopmentItem = Schemas['DevelopmentItem'];
export type Development = Schemas['Development'];
export type DocumentItem = Schemas['DocumentRow'];
export type DocumentMatrix = Schemas['Matrix'];
export type UnitItem = Schemas['UnitItem'];
export type UnitList = Schemas['UnitList'];
export type HomeownerItem = Schemas['HomeownerItem'];
export type HomeownerList = Schemas['HomeownerList'];
export type OnboardingStatus = UnitItem['onboarding_status'];
/** What happened at a home; fields that do not belong to its kind are absent. */
export type TimelineItem = Schemas['TimelineItem'] &
  Required<Pick<Schemas['TimelineItem'], 'at' | 'kind' | 'id'>>;
export type Home = Omit<Schemas['Home'], 'items'> & { items: TimelineItem[] };

/** The query parameters that an address of the API takes. */
export type QueryOf<P extends keyof paths> = paths[P] extends {
  get: { parameters: { query?: infer Q } };
}
  ? NonNullable<Q>
  : never;

/** One page of a list, and how many rows the whole filtered list has. */
export interface ListBody<T> {
  items: T[];
  page: number;
  page_size: number;
  total: number;
  meta: Meta;
}

export type Question = Schemas['QuestionItem'];
export type QuestionsQuery = NonNullable<
  paths['/api/admin/analytics/questions']['get']['parameters']['query']
>;

export type AccessEntry = Schemas['AccessItem'];
export type AccessLogQuery = NonNullable<
  paths['/api/admin/analytics/access-log']['get']['parameters']['query']
>;

export type TokenItem = Schemas['TokenItem'];
export type CreatedToken = Schemas['CreatedToken'];
export type NewToken =
  paths['/api/admin/analytics/tokens']['post']['requestBody']['content']['application/json'];
