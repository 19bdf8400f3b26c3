import { useParams } from 'react-router';

/** The development whose page this is. */
export function useDevelopmentId(): string {
  const { id } = useParams();
  if (!id) throw new Error('A tab of a development stands outside of its page.');
  return id;
}
