import { text } from '@/i18n';
import { Problem } from '@/lib/problem';

/** Why signing in failed, in words; null while it has not. */
export function signInFault(error: unknown): string | null {
  if (error === null || error === undefined) return null;
  if (!(error instanceof Problem)) return text.errors.unexpected;
  return error.status === 401 ? text.signIn.wrong : error.message;
}
