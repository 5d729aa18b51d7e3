import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string; description: string; placeholders?: Record<string, unknown> }>;

const folder = join(import.meta.dirname, '../../public/_locales');
const languages = readdirSync(folder);
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Messages;
const manifest = readFileSync(join(import.meta.dirname, '../../manifest.json'), 'utf8');
const longest: Record<string, number> = { name: 75, shortName: 12, description: 132 };

test('the manifest speaks English and Chinese', () => {
  expect(languages.toSorted()).toEqual(['en', 'zh_CN']);
});

describe.each(languages)('the manifest’s strings in %s (T13)', (language) => {
  const messages = messagesOf(language);

  test('are the same as in English, each with what it is for', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('en')));
    expect(Object.values(messages).filter(({ message, description }) => message === '' || description === '')).toEqual(
      [],
    );
  });

  test('have the placeholders of English', () => {
    const placeholders = (all: Messages) => Object.values(all).map((entry) => Object.keys(entry.placeholders ?? {}));
    expect(placeholders(messages)).toEqual(placeholders(messagesOf('en')));
  });

  test('are those that the manifest names', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test('are no longer than the stores allow', () => {
    for (const [name, { message }] of Object.entries(messages)) {
      expect(message.length).toBeLessThanOrEqual(longest[name] ?? 0);
    }
  });
});
