import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rewards-lens-'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
});
afterAll(() => rmSync(folder, { recursive: true }));

const offer =
  'https://partner.microsoft.com/en-us/dashboard/commercial-marketplace/offers/11111111-aaaa-4bbb-8ccc-000000000001';
const page = (lang: string, body: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${body}`;
const historyTable = (rows: string) => page('en-US', `<h1>Northwind Ledger | History</h1><table>${rows}</table>`);
const header = '<tr><th>Initiated by</th><th>Event</th><th>Date and time</th></tr>';
const signOff = '<tr><td>Ana</td><td>Sign-off to go live</td><td>Oct 17, 2026, 11:31:55 PM UTC</td></tr>';

const pages: Record<string, string> = {
  'history.html': historyTable(header + signOff),
  'late.html': historyTable('').replace(
    '</table>',
    `</table><script>
      fetch('https://partner.microsoft.com/api').catch(() => setTimeout(() => {
        document.querySelector('table').innerHTML = ${JSON.stringify(header + signOff)};
      }, 400));
    </script>`,
  ),
  'other.html': page('en-US', '<h1>Drivers</h1>'),
  'language.html': page(
    'en-US',
    '<h1 id="title"></h1><script>title.textContent = navigator.language + " | History"</script>',
  ),
};

const index = [
  { file: 'history.html', url: `${offer}/history`, expect: 'ignored' },
  { file: 'other.html', url: 'https://partner.microsoft.com/en-us/dashboard/hardware/driver' },
  { file: 'other.html', url: 'https://www.example.com/' },
  { file: 'late.html', url: `${offer}/history`, settleMs: 800 },
  { file: 'language.html', url: `${offer}/history`, lang: 'zh-CN' },
];

interface Printed {
  file: string;
  url: string;
  kind: string | null;
  reading: { offer?: { liveSince?: string; alias?: string } };
  places: Record<string, { label?: string; page?: string }>;
  notFound: string[];
  problems: unknown[];
  panel: string | null;
}

describe('npm run read', () => {
  test('prints one object for a page', () => {
    const { status, stdout } = runCommand('read', ['--url', `${offer}/history`, 'history.html'], folder);
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as Printed;
    expect(printed).toMatchObject({ file: 'history.html', url: `${offer}/history`, kind: 'history', problems: [] });
    expect(printed.reading.offer?.liveSince).toBe('2026-10-17');
    expect(printed.places['offer.liveSince']).toHaveProperty('label');
    expect(printed.places['offer.liveSince']).not.toHaveProperty('page');
    expect(printed.panel).toContain('17');
  });

  test('prints a list for an index, in its order, each page as if it were the first', () => {
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    const { status, stdout } = runCommand('read', ['--index', 'index.json'], folder);
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as Printed[];
    expect(printed.map(({ kind }) => kind)).toEqual(['history', null, null, 'history', 'history']);
    const [first, program, site, late, language] = printed;
    expect(first?.reading.offer?.liveSince).toBe('2026-10-17');
    // What the page's own scripts bring is waited for; what they ask of the network is refused.
    expect(late?.reading.offer?.liveSince).toBe('2026-10-17');
    for (const nothing of [program, site]) {
      expect(nothing).toMatchObject({ kind: null, reading: {}, places: {}, notFound: [], problems: [], panel: null });
    }
    expect(language?.reading.offer?.alias).toBe('zh-CN');
    expect(language?.panel).not.toMatch(/Oct\w* 2026|Live \d+/);
  });

  test('refuses what it cannot open, and prints nothing', () => {
    const { status, stdout, stderr } = runCommand('read', ['--url', 'nowhere', 'history.html'], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('expected an address');
  });
});
