import { text } from '@/i18n';
import { useViewState } from '@/state/useViewState';

export function CompareToggle() {
  const { state, change } = useViewState();
  return (
    <label
      title={text.shell.compare}
      className="flex h-9 cursor-pointer items-center gap-2 rounded-lg border border-line bg-surface px-2.5 text-sm hover:bg-tint"
    >
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        aria-label={text.shell.compare}
        checked={state.compare}
        onChange={(event) => change({ compare: event.target.checked })}
      />
      {text.shell.compareShort}
    </label>
  );
}
