import { text } from '@/i18n';

/** The product's mark and name. */
export function Brand() {
  return (
    <span className="flex items-center gap-2.5 text-[0.95rem] font-semibold tracking-tight whitespace-nowrap">
      <svg viewBox="0 0 32 32" className="size-8" aria-hidden>
        <rect width="32" height="32" rx="7" fill="#0C0C0C" />
        <path
          d="M7 15.5 16 8l9 7.5V25h-6v-6h-6v6H7z"
          fill="none"
          stroke="#D4AF37"
          strokeWidth="2.4"
          strokeLinejoin="round"
        />
      </svg>
      {text.product}
    </span>
  );
}
