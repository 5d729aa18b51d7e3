/** The languages that the product speaks, as BCP 47 tags. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** The product's language for a browser's or a portal's own: every Chinese reads the simplified one, everybody else English. */
export function languageFor(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
