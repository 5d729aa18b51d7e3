const kept = 50;
const lines: string[] = [];

/** Notes what went wrong and where, for the browser's console and for a report. Never put a value of the page in it. */
export function log(feature: string, problem: unknown): void {
  const line = `${feature}: ${problem instanceof Error ? problem.message : String(problem)}`;
  lines.push(line);
  if (lines.length > kept) lines.shift();
  console.warn('Rewards Lens:', line);
}

/** The latest lines, oldest first. */
export function logLines(): readonly string[] {
  return lines;
}
