import { CircleHelp, Moon, Search, Sun } from 'lucide-react';
import { text } from '@/i18n';
import { AccountMenu } from './AccountMenu';
import { CompareToggle } from './CompareToggle';
import { FreshnessNote } from './FreshnessNote';
import { IconButton } from './IconButton';
import type { Overlay } from './overlay';
import { RangeMenu } from './RangeMenu';
import { ScopeSwitcher } from './ScopeSwitcher';
import { useTheme } from './theme';

interface Props {
  overlay: Overlay;
  show: (overlay: Overlay) => void;
}

/** What the figures are of (scope, window) and how fresh they are. */
export function TopBar({ overlay, show }: Props) {
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <div
      role="region"
      aria-label={text.shell.filters}
      className="z-30 flex flex-wrap items-center gap-x-2 gap-y-2 border-b border-line bg-page/95 px-4 py-3 sm:px-6 lg:sticky lg:top-0"
    >
      <ScopeSwitcher />
      <div className="flex items-center gap-2">
        <RangeMenu
          open={overlay === 'range'}
          onOpenChange={(open) => show(open ? 'range' : null)}
        />
        <CompareToggle />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 sm:ml-auto">
        <FreshnessNote />
        <IconButton label={text.shell.palette} onClick={() => show('palette')}>
          <Search size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={other === 'dark' ? text.shell.toDark : text.shell.toLight}
          onClick={() => setTheme(other)}
        >
          {theme === 'dark' ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
        </IconButton>
        <IconButton label={text.shell.help} onClick={() => show('help')}>
          <CircleHelp size={16} aria-hidden />
        </IconButton>
        <AccountMenu />
      </div>
    </div>
  );
}
