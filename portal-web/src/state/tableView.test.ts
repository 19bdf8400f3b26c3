import { describe, expect, it } from 'vitest';
import {
  parseFilters,
  parseTableView,
  toListQuery,
  writeFilters,
  writeTableView,
  type ListShape,
} from './tableView';

const shape: ListShape = { filters: ['topic'], sorts: ['name', 'units'], firstSort: '-units' };
const at = (search: string) => new URLSearchParams(search);
const view = (search: string) => parseTableView(at(search), shape);

describe('the address of a list', () => {
  it('names search, order, page and drawer', () => {
    expect(view('q=oak&sort=name&page=3&page_size=200&row=a&density=compact')).toMatchObject({
      q: 'oak',
      sort: 'name',
      page: 3,
      pageSize: 200,
      row: 'a',
      compact: true,
    });
  });

  it.each(['page=0', 'page=x', 'page_size=201', 'sort=colour', 'sort=--name', ''])(
    'at “%s” is at its default',
    (search) => {
      expect(view(search)).toEqual({
        q: '',
        sort: '-units',
        page: 1,
        pageSize: 50,
        columns: null,
        compact: false,
        row: null,
      });
    },
  );

  it('begins on the first page when something else is asked for', () => {
    const written = writeTableView(at('page=4&row=a&range=7d'), { q: 'oak' }, shape);
    expect(written.toString()).toBe('range=7d&q=oak');
    expect(writeFilters(at('page=4&row=a'), { topic: 'heating' }).toString()).toBe('topic=heating');
  });

  it('leaves out what is at its default', () => {
    const written = writeTableView(at('sort=name'), { sort: '-units', page: 1 }, shape);
    expect(written.toString()).toBe('');
  });

  it('takes the names of the API, and no filters of other lists', () => {
    const search = at('topic=heating&colour=red&q=oak&page=2');
    const query = toListQuery(parseTableView(search, shape), parseFilters(search, shape));
    expect(query).toEqual({ topic: 'heating', q: 'oak', sort: '-units', page: 2 });
  });
});
