import { useState, type FormEvent } from 'react';
import type { NewToken } from '@/api/schema';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';
import { useMe } from '@/session/me';
import { Choice } from './Choice';
import {
  emptyForm,
  isComplete,
  isOfTenant,
  readsDevelopments,
  rolesUpTo,
  toRequest,
  type TokenForm,
} from './newToken';

const t = text.tokens;

interface Props {
  tenantId: string | null;
  busy: boolean;
  fault: string | null;
  onCreate: (token: NewToken) => void;
}

export function NewTokenForm({ tenantId, busy, fault, onCreate }: Props) {
  const me = useMe();
  const [form, setForm] = useState<TokenForm>(() => emptyForm(me, tenantId));
  const put = (part: Partial<TokenForm>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(form)) onCreate(toRequest(form));
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <label className="block text-sm font-medium">
        {t.name}
        <input
          className="mt-1 w-full rounded-lg border border-muted/60 bg-page px-3 py-2"
          maxLength={100}
          required
          value={form.name}
          onChange={(event) => put({ name: event.target.value })}
        />
      </label>
      <Choice
        label={t.scope}
        value={form.scope}
        options={t.scopes}
        onChange={(scope) => put({ scope })}
      />
      {form.scope === 'read' && (
        <Choice
          label={t.role}
          value={form.role}
          options={Object.fromEntries(
            rolesUpTo(me.role).map((role) => [role, text.shell.roles[role]]),
          )}
          onChange={(role) => put({ role, developmentIds: [] })}
        />
      )}
      {isOfTenant(form) && me.tenants.length > 1 && (
        <Choice
          label={t.tenant}
          value={form.tenantId}
          options={Object.fromEntries(me.tenants.map(({ id, name }) => [id, name]))}
          onChange={(id) => put({ tenantId: id, developmentIds: [] })}
        />
      )}
      {readsDevelopments(form) && <Developments form={form} put={put} />}
      <Choice
        label={t.expires}
        value={form.days}
        options={t.lifetimes}
        onChange={(days) => put({ days })}
      />
      {fault && (
        <p role="alert" className="rounded-lg bg-alert-tint p-3 text-sm text-alert">
          {fault}
        </p>
      )}
      <Button primary type="submit" disabled={busy || !isComplete(form)}>
        {t.create}
      </Button>
    </form>
  );
}

function Developments({ form, put }: { form: TokenForm; put: (part: Partial<TokenForm>) => void }) {
  const own = useMe().developments.filter(({ tenant_id }) => tenant_id === form.tenantId);
  const turn = (id: string, on: boolean) => {
    const others = form.developmentIds.filter((one) => one !== id);
    put({ developmentIds: on ? [...others, id] : others });
  };
  return (
    <fieldset className="text-sm">
      <legend className="font-medium">{t.developments}</legend>
      <div className="mt-1 max-h-40 space-y-1 overflow-auto rounded-lg border border-line p-2">
        {own.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={form.developmentIds.includes(id)}
              onChange={(event) => turn(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
