import { Problem } from '@/lib/problem';
import { text } from '@/i18n';
import type { ProblemJson } from './schema';

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The outcome of a call with its body; whatever goes wrong is thrown as a Problem. */
export async function settle<T>(
  call: Promise<Outcome<T>>,
): Promise<{ body: T; response: Response }> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unanswered(cause);
  });
  if (!response.ok || data === undefined) throw toProblem(error, response);
  return { body: data, response };
}

function unanswered(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return new Problem(0, 'timeout', text.errors.timeout, null);
  }
  return cause instanceof TypeError
    ? new Problem(0, 'network', text.errors.network, null)
    : new Problem(0, 'unexpected', text.errors.unexpected, null);
}

/** What a response that is no success says of itself. */
export function toProblem(error: unknown, response: Response): Problem {
  const requestId = response.headers.get('X-Request-Id');
  if (!isProblemJson(error)) {
    return new Problem(response.status, 'unexpected', text.errors.unexpected, requestId);
  }
  return new Problem(
    response.status,
    error.code,
    error.detail || error.title,
    error.request_id || requestId,
  );
}

function isProblemJson(error: unknown): error is ProblemJson {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error;
}
