/** An object without one of its fields. */
export function without<T extends object, K extends keyof T>(all: T, field: K): Omit<T, K> {
  const rest = { ...all };
  delete rest[field];
  return rest;
}
