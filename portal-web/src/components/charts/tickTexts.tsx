import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts';

type TickProps = XAxisTickContentProps | YAxisTickContentProps;

/** A day or an amount. Recharts' own text measures each word in the page before it writes it. */
export function TickText({ x, y, textAnchor, index, payload, tickFormatter }: TickProps) {
  const words = tickFormatter?.(payload.value, index) ?? String(payload.value);
  return (
    <text
      x={x}
      y={y}
      dy={textAnchor === 'middle' ? '0.71em' : '0.355em'}
      textAnchor={textAnchor}
      fill="var(--muted)"
      fontSize={12}
    >
      {words}
    </text>
  );
}

const NAME_PX = 34;

/** A name beside its bar, wrapped by the browser. */
export function NameText({ x, y, index, payload, tickFormatter }: TickProps) {
  const name = tickFormatter?.(payload.value, index) ?? String(payload.value);
  return (
    <foreignObject x={0} y={Number(y) - NAME_PX / 2} width={x} height={NAME_PX}>
      <div className="flex h-full items-center justify-end text-right text-xs leading-tight text-muted">
        {name}
      </div>
    </foreignObject>
  );
}
