const remembered = new Map<string, ReadonlyMap<string, string>>();

// Languages and regions that partners are met in; their names come from the browser, in English and in Chinese.
const languageCodes =
  'en en-US en-GB zh zh-Hans zh-Hant zh-CN zh-TW ja ko de fr es es-419 it pt pt-BR pt-PT nl sv da nb no fi pl cs sk hu ro bg el tr ru uk he ar hi th vi id ms hr sr sl et lv lt ca fr-CA en-CA en-AU en-IN de-AT de-CH es-MX es-ES fr-FR de-DE it-IT ja-JP ko-KR ru-RU';

function namesOf(type: 'language' | 'region', codes: readonly string[]): ReadonlyMap<string, string> {
  const before = remembered.get(type);
  if (before !== undefined) return before;
  const map = new Map<string, string>();
  for (const inLanguage of ['en', 'zh-Hans']) {
    for (const style of ['dialect', 'standard'] as const) {
      const names = new Intl.DisplayNames([inLanguage], { type, languageDisplay: style });
      for (const code of codes) {
        const name = plain(names.of(code) ?? '');
        if (!map.has(name)) map.set(name, code);
      }
    }
  }
  if (type === 'language') for (const code of codes) addOwnName(map, code);
  remembered.set(type, map);
  return map;
}

/** "Deutsch" and "日本語" stand in lists of languages as often as "German" and "Japanese". */
function addOwnName(map: Map<string, string>, code: string): void {
  const own = plain(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '');
  if (!map.has(own)) map.set(own, code);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）,，-]+/g, '');
}

/** The BCP 47 tag of a language that is shown by name, or as a tag; null for what is no language known here. */
export function readLanguage(text: string): string | null {
  const codes = languageCodes.split(' ');
  const tag = codes.find((code) => code.toLowerCase() === text.trim().toLowerCase());
  return tag ?? namesOf('language', codes).get(plain(text)) ?? null;
}

/** The ISO 3166 code of a country that is shown by name; null for what is no country. */
export function readCountry(text: string): string | null {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Codes of states that are gone (DD) are named like those that followed them.
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code);
  return namesOf('region', codes).get(plain(text)) ?? null;
}
