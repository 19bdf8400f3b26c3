/** The person that an access token names, or null where it cannot be read; nothing is trusted on its word. */
export function subjectOf(token: string | null): string | null {
  try {
    const payload = atob((token?.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const { sub } = JSON.parse(payload) as { sub?: unknown };
    return typeof sub === 'string' ? sub : null;
  } catch {
    return null;
  }
}
