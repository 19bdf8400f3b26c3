import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';

const t = text.tokens;

/** The secret of a new token, to be taken away now: nobody can show it again. */
export function SecretNote({ secret, onDone }: { secret: string; onDone: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <>
      <p className="text-sm">{t.shownOnce}</p>
      <code className="mt-3 block rounded-lg border border-line bg-page p-3 font-mono text-sm break-all select-all">
        {secret}
      </code>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button primary onClick={() => void copy()}>
          {copied ? t.copied : t.copy}
        </Button>
        <Button onClick={onDone}>{t.done}</Button>
      </div>
    </>
  );
}
