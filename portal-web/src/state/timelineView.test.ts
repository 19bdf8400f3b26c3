import { expect, it } from 'vitest';
import { writeFilters, writeTableView } from './tableView';
import { parseTimeline, writeTimeline } from './timelineView';

const shape = { filters: ['topic'], sorts: ['name'] };
const at = (search: string) => new URLSearchParams(search);

it('is what the address says of the open row', () => {
  expect(parseTimeline(at('happened=question&happened_page=3'))).toEqual({
    kind: 'question',
    page: 3,
  });
  expect(parseTimeline(at('happened_page=-3'))).toEqual({ kind: null, page: 1 });
});

it('leaves out what is at its default', () => {
  const written = writeTimeline(at('row=a&happened=question&happened_page=3'), {
    kind: null,
    page: 1,
  });
  expect(written.toString()).toBe('row=a');
});

it('goes with its row', () => {
  const open = at('row=a&happened=question&happened_page=3');
  expect(writeTableView(open, { row: 'b' }, shape).toString()).toBe('row=b');
  expect(writeTableView(open, { compact: true }, shape).toString()).toBe(`${open}&density=compact`);
  expect(writeFilters(open, { topic: 'heating' }).toString()).toBe('topic=heating');
});
