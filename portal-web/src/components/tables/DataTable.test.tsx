import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { CardState } from '@/components/cards/model';
import { DataTable } from './DataTable';
import type { TableColumn, TablePage, TableView } from './model';
import type { CsvExport } from './useExport';

interface Home {
  number: string;
  questions: number | null;
}

const homes: Home[] = [
  { number: '2', questions: 12 },
  { number: '10', questions: null },
];

const columns: TableColumn<Home>[] = [
  { id: 'number', header: 'Home', cell: ({ number }) => number },
  {
    id: 'questions',
    header: 'Questions',
    numeric: true,
    cell: ({ questions }) =>
      questions === null ? { missing: 'not recorded' } : { text: String(questions) },
  },
  { id: 'note', header: 'Note', optional: true, sortable: false, cell: () => 'a note' },
];

const calm: TableView = {
  q: '',
  sort: null,
  page: 1,
  pageSize: 50,
  columns: null,
  compact: false,
  row: null,
};

const ready = (part: Partial<TablePage<Home>> = {}): CardState<TablePage<Home>> => ({
  kind: 'ready',
  value: { rows: homes, total: 120, page: 1, pageSize: 50, ...part },
  notices: [],
});

const noCsv: CsvExport = () => Promise.resolve({ rows: 0, bytes: 0 });

function show(state: CardState<TablePage<Home>>, view: Partial<TableView> = {}, csv = noCsv) {
  const change = vi.fn();
  function Homes() {
    const [current, setCurrent] = useState({ ...calm, ...view });
    return (
      <DataTable
        title="Homes"
        state={state}
        busy={false}
        columns={columns}
        view={current}
        change={(part) => {
          change(part);
          setCurrent((before) => ({ ...before, ...part }));
        }}
        searches="homes"
        csv={csv}
        rowKey={({ number }) => number}
        rowTo={({ number }) => `?row=${number}`}
      />
    );
  }
  const router = createMemoryRouter([{ path: '/', element: <Homes /> }]);
  render(<RouterProvider router={router} />);
  return { change, router, user: userEvent.setup() };
}

describe('a table of the server', () => {
  it('says how many rows the whole list has', () => {
    show(ready());
    expect(screen.getByText('1 to 2 of 120')).toBeInTheDocument();
    expect(screen.getByText('120')).toBeInTheDocument();
  });

  it('shows a missing value as a dash whose reason stands in words, not as 0', () => {
    show(ready());
    const row = screen.getByRole('row', { name: /^10/ });
    expect(within(row).getByText('–')).toBeInTheDocument();
    expect(within(row).getByText('not recorded')).toBeInTheDocument();
    expect(screen.getByText('Dashes: not recorded (Questions)')).toBeInTheDocument();
  });

  it('has the server sort, numbers largest first, then the other way round', async () => {
    const { change, user } = show(ready());
    await user.click(screen.getByRole('button', { name: 'Questions' }));
    expect(change).toHaveBeenLastCalledWith({ sort: '-questions' });
    const header = screen.getByRole('columnheader', { name: /Questions/ });
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Questions' }));
    expect(change).toHaveBeenLastCalledWith({ sort: 'questions' });
  });

  it('searches once for a word, not once for each letter', async () => {
    const { change, user } = show(ready());
    await user.type(screen.getByRole('searchbox', { name: 'Search homes' }), ' oak ');
    await waitFor(() => expect(change).toHaveBeenCalled());
    expect(change.mock.calls).toEqual([[{ q: 'oak' }]]);
  });

  it('shows the columns that the reader chooses', async () => {
    const { change, user } = show(ready());
    expect(screen.queryByText('a note')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Note' }));
    expect(change).toHaveBeenLastCalledWith({ columns: ['number', 'questions', 'note'] });
    expect(screen.getAllByText('a note')).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'Note' }));
    expect(change).toHaveBeenLastCalledWith({ columns: null });
  });

  it('goes from page to page', async () => {
    const { change, user } = show(ready());
    expect(screen.getByRole('button', { name: 'Previous page' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Last page' }));
    expect(change).toHaveBeenLastCalledWith({ page: 3 });
    await user.selectOptions(screen.getByLabelText('Rows a page'), '200');
    expect(change).toHaveBeenLastCalledWith({ pageSize: 200 });
  });

  it('is one tab stop whose rows the arrows reach and Enter opens', async () => {
    const { router, user } = show(ready());
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: '2' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: '10' })).toHaveFocus();
    expect(screen.getByRole('link', { name: '2' })).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{Enter}');
    expect(router.state.location.search).toBe('?row=10');
  });

  it('says why it is empty and leads out of it', async () => {
    const onNext = vi.fn();
    const state = { kind: 'empty', reason: 'Nothing fits.', nextText: 'Show all', onNext } as const;
    const { user } = show({ ...state, notices: [] });
    expect(screen.getByText('Nothing fits.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(onNext).toHaveBeenCalledOnce();
  });
});

describe('the export of a table', () => {
  it('shows its progress and how many rows were saved', async () => {
    let finish = () => {};
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const { user } = show(ready(), {}, async ({ onProgress }) => {
      onProgress({ rows: 1200, bytes: 48_000 });
      await gate;
      return { rows: 2500, bytes: 96_000 };
    });
    await user.click(screen.getByRole('button', { name: 'Homes as CSV' }));
    expect(await screen.findByText('1,200 rows, 48 kB')).toBeInTheDocument();
    finish();
    expect(await screen.findByText('2,500 rows saved')).toBeInTheDocument();
  });

  it('can be cancelled', async () => {
    const { user } = show(
      ready(),
      {},
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    await user.click(screen.getByRole('button', { name: 'Homes as CSV' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled; nothing was saved.')).toBeInTheDocument();
  });
});
