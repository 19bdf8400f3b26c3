/** What went wrong with a request, in the terms of the API's problem+json. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string | null,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** Absent and not allowed are the same to the reader. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Problem && (error.status === 404 || error.status === 403);
}
