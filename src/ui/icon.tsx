/** Drawn after the shapes of Fluent's 16 px icons, as lines, so that they weigh little and follow the text's colour. */
const lines = {
  mark: 'M1.8 6.8a5 5 0 1 1 10 0 5 5 0 0 1-10 0m8.9 3.9 3.7 3.7M4.5 7l1.7 1.7 3-3.3',
  pass: 'M1.5 8a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0m3.7.3 2 1.9 3.6-3.9',
  fail: 'M1.5 8a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0M6 6l4 4m0-4-4 4',
  dot: 'M1.5 8a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0',
  warning: 'M8 2.2 14.3 13H1.7zM8 6v3.2m0 1.7v.2',
  locked: 'M3.5 7h9v6.5h-9zm2-.1V4.5a2.5 2.5 0 0 1 5 0v2.4M8 9.7v1',
  question: 'M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3m0 2v.1',
  gone: 'M4 8h8',
  chevron: 'm4.5 2.5 3.5 3.5-3.5 3.5',
  side: 'M2.5 3.5h11v9h-11zm7.2 0v9',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  open: 'M5 2.5H2.5v7h7V7m-2-4.5h2.5V5m0-2.5L5.5 6.5',
} as const;

export type IconName = keyof typeof lines;

const twelve: ReadonlySet<IconName> = new Set<IconName>(['chevron', 'open']);

/** A picture beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  const size = twelve.has(name) ? 12 : 16;
  return (
    <svg class={`icon icon-${name}`} viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
      {/* Dashed: a quiet state, told apart from the alarms by its outline. */}
      {name === 'question' ? <path d={lines.dot} stroke-dasharray="2.3 1.8" /> : null}
      <path d={lines[name]} />
    </svg>
  );
}
