import { useEffect, useRef, useState } from 'react';

export interface ExportProgress {
  rows: number;
  bytes: number;
}

/** Writes the whole filtered list to the reader's disk; rejects when it was cancelled or failed. */
export type CsvExport = (options: {
  signal: AbortSignal;
  onProgress: (progress: ExportProgress) => void;
}) => Promise<ExportProgress>;

export type ExportState =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'running' | 'done'; progress: ExportProgress }
  | { kind: 'failed'; error: unknown };

/** One export at a time, with its progress; leaving the page cancels it. */
export function useExport(csv: CsvExport) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (progress: ExportProgress) => setState({ kind: 'running', progress });
    onProgress({ rows: 0, bytes: 0 });
    try {
      const progress = await csv({ signal: controller.signal, onProgress });
      setState({ kind: 'done', progress });
    } catch (error) {
      setState(controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
