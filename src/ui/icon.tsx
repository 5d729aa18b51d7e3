/** Path data of Fluent UI System Icons (MIT), regular, 16 px and 12 px; the mark, the dashed circle and the ring are our own. */
const paths = {
  pass: 'M2 8a6 6 0 1 1 12 0A6 6 0 0 1 2 8m6-7a7 7 0 1 0 0 14A7 7 0 0 0 8 1m2.85 5.85a.5.5 0 0 0-.7-.7l-2.9 2.9-1.4-1.4a.5.5 0 1 0-.7.7L6.9 10.1c.2.2.5.2.7 0z',
  locked:
    'M8 1a3 3 0 0 1 3 3v2a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8c0-1.1.9-2 2-2V4a3 3 0 0 1 3-3M5 7a1 1 0 0 0-1 1v5a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1V8a1 1 0 0 0-1-1zm3 2.5a1 1 0 1 1 0 2 1 1 0 0 1 0-2M8 2a2 2 0 0 0-2 2v2h4V4a2 2 0 0 0-2-2',
  fail: 'M2 8a6 6 0 1 1 12 0A6 6 0 0 1 2 8m6-7a7 7 0 1 0 0 14A7 7 0 0 0 8 1M6.35 5.65a.5.5 0 1 0-.7.7L7.29 8 5.65 9.65a.5.5 0 0 0 .7.7L8 8.71l1.65 1.64a.5.5 0 0 0 .7-.7L8.71 8l1.64-1.65a.5.5 0 0 0-.7-.7L8 7.29z',
  warning:
    'M5.82 2.28a2.5 2.5 0 0 1 4.36 0l4.5 8A2.5 2.5 0 0 1 12.5 14h-9a2.5 2.5 0 0 1-2.18-3.72zm3.49.48a1.5 1.5 0 0 0-2.62 0l-4.5 8a1.5 1.5 0 0 0 1.31 2.24h9a1.5 1.5 0 0 0 1.3-2.23zM8 9.5A.75.75 0 1 1 8 11a.75.75 0 0 1 0-1.5M8 5c.28 0 .5.22.5.5V8a.5.5 0 0 1-1 0V5.5c0-.28.22-.5.5-.5',
  chevron:
    'M4.65 2.15a.5.5 0 0 0 0 .7L7.79 6 4.65 9.15a.5.5 0 1 0 .7.7l3.5-3.5a.5.5 0 0 0 0-.7l-3.5-3.5a.5.5 0 0 0-.7 0',
  side: 'M14 5.5A2.5 2.5 0 0 0 11.5 3h-7A2.5 2.5 0 0 0 2 5.5v5A2.5 2.5 0 0 0 4.5 13h7a2.5 2.5 0 0 0 2.5-2.5zM9 4v8H4.5A1.5 1.5 0 0 1 3 10.5v-5C3 4.67 3.67 4 4.5 4zm1 0h1.5c.83 0 1.5.67 1.5 1.5v5c0 .83-.67 1.5-1.5 1.5H10z',
  close:
    'm2.59 2.72.06-.07a.5.5 0 0 1 .63-.06l.07.06L8 7.29l4.65-4.64a.5.5 0 0 1 .7.7L8.71 8l4.64 4.65c.18.17.2.44.06.63l-.06.07a.5.5 0 0 1-.63.06l-.07-.06L8 8.71l-4.65 4.64a.5.5 0 0 1-.7-.7L7.29 8 2.65 3.35a.5.5 0 0 1-.06-.63l.06-.07z',
  open: 'M4 3a1 1 0 0 0-1 1v4a1 1 0 0 0 1 1h4a1 1 0 0 0 1-1V7a.5.5 0 0 1 1 0v1a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2h1a.5.5 0 0 1 0 1zm3 0a.5.5 0 0 1 0-1h2.5c.28 0 .5.22.5.5V5a.5.5 0 0 1-1 0V3.7L7.35 5.36a.5.5 0 1 1-.7-.7L8.29 3z',
  question:
    'M8 10.5A.75.75 0 1 1 8 12a.75.75 0 0 1 0-1.5M8 4a2 2 0 0 1 1.67 3.09c-.17.25-.42.46-.57.6q-.26.24-.41.54c-.1.22-.19.53-.19 1.02a.5.5 0 0 1-1 0q0-.89.28-1.45c.18-.37.42-.62.62-.82.23-.22.35-.32.46-.47A1 1 0 0 0 9 6a1 1 0 0 0-2 0 .5.5 0 0 1-1 0c0-1.1.9-2 2-2',
} as const;

export type IconName = keyof typeof paths | 'mark' | 'gone' | 'dot';

const twelve: ReadonlySet<IconName> = new Set<IconName>(['chevron', 'open']);

/** A picture beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  const size = twelve.has(name) ? 12 : 16;
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {drawing(name)}
    </svg>
  );
}

function drawing(name: IconName) {
  if (name === 'mark') {
    return (
      <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="6.8" cy="6.8" r="5" stroke-width="1.6" />
        <path d="m10.7 10.7 3.7 3.7" stroke-width="2.1" />
        <path d="m4.5 7 1.7 1.7 3-3.3" stroke-width="1.4" />
      </g>
    );
  }
  if (name === 'gone') return <path d="M4 8h8" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />;
  if (name === 'dot') return <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" />;
  if (name !== 'question') return <path d={paths[name]} fill="currentColor" />;
  // Dashed: a quiet state, told apart from the alarms by its outline.
  return (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-dasharray="2.2 1.9" />
      <path d={paths.question} fill="currentColor" />
    </>
  );
}
