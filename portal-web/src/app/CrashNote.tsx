import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';

export function CrashNote() {
  return (
    <div role="alert">
      <h1 className="text-2xl font-semibold">{text.crash.title}</h1>
      <p className="mt-1 text-muted">{text.crash.lead}</p>
      <Button className="mt-4" onClick={() => window.location.reload()}>
        {text.crash.reload}
      </Button>
    </div>
  );
}
