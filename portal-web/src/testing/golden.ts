import type {
  AuthConfig,
  Chat,
  Development,
  DevelopmentItem,
  DocumentItem,
  DocumentMatrix,
  Home,
  HomeownerList,
  ListBody,
  Me,
  MetricDefinition,
  Overview,
  ProblemJson,
  Question,
  Rag,
  SystemLoad,
  UnitList,
} from '@/api/schema';
import developmentsJson from './golden/developments.json';
import developmentDocumentsJson from './golden/development-documents.json';
import developmentHomeownersJson from './golden/development-homeowners.json';
import developmentMatrixJson from './golden/development-matrix.json';
import developmentOverviewJson from './golden/development-overview.json';
import developmentUnitsJson from './golden/development-units.json';
import unitTimelineJson from './golden/unit-timeline.json';
import authConfigJson from './golden/auth-config.json';
import chatDevelopmentsJson from './golden/chat-developments.json';
import chatEmptyJson from './golden/chat-empty.json';
import chatComparedJson from './golden/chat-platform-compared.json';
import chatPlatformJson from './golden/chat-platform.json';
import meAdminJson from './golden/me-admin.json';
import meDeveloperJson from './golden/me-developer.json';
import meSuperAdminJson from './golden/me-super-admin.json';
import metricsJson from './golden/metrics.json';
import overviewDevelopmentsJson from './golden/overview-developments.json';
import overviewEmptyJson from './golden/overview-empty.json';
import overviewComparedJson from './golden/overview-platform-compared.json';
import overviewPlatformJson from './golden/overview-platform.json';
import problemJson from './golden/problem-unavailable.json';
import questionsJson from './golden/questions.json';
import ragDevelopmentsJson from './golden/rag-developments.json';
import ragEmptyJson from './golden/rag-empty.json';
import ragPlatformJson from './golden/rag-platform.json';
import systemComparedJson from './golden/system-load-compared.json';
import systemJson from './golden/system-load.json';

const as = <T>(json: unknown): T => json as T;

/** The answers of the API that the tests are served, as they stand in the golden files. */
export const golden = {
  authConfig: as<AuthConfig>(authConfigJson),
  me: {
    superAdmin: as<Me>(meSuperAdminJson),
    admin: as<Me>(meAdminJson),
    developer: as<Me>(meDeveloperJson),
  },
  overview: {
    platform: as<Overview>(overviewPlatformJson),
    compared: as<Overview>(overviewComparedJson),
    developments: as<Overview>(overviewDevelopmentsJson),
    empty: as<Overview>(overviewEmptyJson),
  },
  chat: {
    platform: as<Chat>(chatPlatformJson),
    compared: as<Chat>(chatComparedJson),
    developments: as<Chat>(chatDevelopmentsJson),
    empty: as<Chat>(chatEmptyJson),
  },
  rag: {
    platform: as<Rag>(ragPlatformJson),
    developments: as<Rag>(ragDevelopmentsJson),
    empty: as<Rag>(ragEmptyJson),
  },
  system: {
    plain: as<SystemLoad>(systemJson),
    compared: as<SystemLoad>(systemComparedJson),
  },
  questions: as<ListBody<Question>>(questionsJson),
  metrics: as<{ items: MetricDefinition[] }>(metricsJson),
  problem: as<ProblemJson>(problemJson),
  developments: as<ListBody<DevelopmentItem>>(developmentsJson),
  development: {
    overview: as<Development>(developmentOverviewJson),
    documents: as<ListBody<DocumentItem>>(developmentDocumentsJson),
    matrix: as<DocumentMatrix>(developmentMatrixJson),
    units: as<UnitList>(developmentUnitsJson),
    homeowners: as<HomeownerList>(developmentHomeownersJson),
    unitTimeline: as<Home>(unitTimelineJson),
  },
};
