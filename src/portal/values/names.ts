import languages from './languages.json';

const tagByName = new Map(Object.entries(languages).flatMap(([tag, names]) => names.map((name) => [plain(name), tag])));
const shortRegions: Readonly<Record<string, string>> = { us: 'US', usa: 'US', uk: 'GB', 美国: 'US', 英国: 'GB' };

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s(),，-]+/g, '');
}

/**
 * The BCP 47 tag of a language that is shown by name ("German", "English (United States)", 简体中文) or as a tag; null for
 * what is no language known here.
 */
export function readLanguage(text: string): string | null {
  const shown = text.normalize('NFKC').trim();
  if (shown.length > 60) return null;
  if (/^[a-z]{2}(?:-[A-Z]{2}|-Han[st])?$/.test(shown)) return shown.slice(0, 2) in languages ? shown : null;
  const whole = tagByName.get(plain(shown));
  if (whole !== undefined) return whole;
  const parts = /^(?<language>[^(,-]+?)\s*(?:\((?<inside>[^)]+)\)|\s-\s(?<after>.+))$/u.exec(shown)?.groups;
  const language = tagByName.get(plain(parts?.['language'] ?? ''));
  const region = readCountry(parts?.['inside'] ?? parts?.['after'] ?? '');
  return language === undefined || region === null ? null : `${language}-${region}`;
}

const regionByName = new Map<string, string>();

/** The ISO 3166 code of a country that is shown by its English or Chinese name; null for what is no country. */
export function readCountry(text: string): string | null {
  const name = plain(text);
  if (name === '' || name.length > 50) return null;
  const short = shortRegions[name];
  if (short !== undefined) return short;
  if (regionByName.size === 0) nameRegions();
  return regionByName.get(name) ?? null;
}

/** The names come from the browser; loading them costs it some milliseconds, so they are asked for once and late. */
function nameRegions(): void {
  const letters = Array.from({ length: 26 }, (_letter, at) => String.fromCharCode(65 + at));
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    // Codes of states that are gone (DD) are named like those that followed them.
    .filter((code) => new Intl.Locale(`und-${code}`).region === code);
  for (const inLanguage of ['en', 'zh-Hans']) {
    const names = new Intl.DisplayNames([inLanguage], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = plain(names.of(code) ?? '');
      if (name !== '' && !regionByName.has(name)) regionByName.set(name, code);
    }
  }
}
