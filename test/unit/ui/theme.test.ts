import { readFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { expect, test } from 'vitest';

const theme = readFileSync('src/ui/theme.css', 'utf8');

/** Our name for each of Fluent's. */
const tokens = {
  'lens-bg': 'colorNeutralBackground1',
  'lens-bg-2': 'colorNeutralBackground2',
  'lens-ink': 'colorNeutralForeground1',
  'lens-ink-2': 'colorNeutralForeground2',
  'lens-ink-3': 'colorNeutralForeground3',
  'lens-line': 'colorNeutralStroke2',
  'lens-line-2': 'colorNeutralStroke1',
  'lens-hover': 'colorNeutralBackground1Hover',
  'lens-brand': 'colorBrandForeground1',
  'lens-link': 'colorBrandForegroundLink',
  'lens-button': 'colorBrandBackground',
  'lens-button-hover': 'colorBrandBackgroundHover',
  'lens-brand-bg': 'colorBrandBackground2',
  'lens-good': 'colorStatusSuccessForeground1',
  'lens-good-bg': 'colorStatusSuccessBackground1',
  'lens-warn': 'colorStatusWarningForeground1',
  // The status red of the dark theme has too little contrast on its own background for small text.
  'lens-bad': 'colorPaletteRedForeground1',
  'lens-bad-bg': 'colorStatusDangerBackground1',
  'lens-focus': 'colorStrokeFocus2',
} as const;

test.each(Object.entries(tokens))('--%s is Fluent’s %s, light and dark', (ours, token) => {
  expect(theme).toContain(`--${ours}: light-dark(${webLightTheme[token]}, ${webDarkTheme[token]});`);
});

test('directions follow the text: no side is named by hand', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-)?(?:left|right)\s*:|(?:float|text-align)\s*:\s*(?:left|right)/m;
  expect(theme).not.toMatch(physical);
});

test('sizes are pixels, so that the page’s own font size changes nothing', () => {
  expect(theme).not.toMatch(/\d(?:r?em)\b/);
});

test('every variable that is used is defined, and prefixed', () => {
  const defined = new Set([...theme.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...theme.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(20);
  // The tab's place comes from the component.
  expect(used.filter((name) => !defined.has(name) && name !== '--lens-tab-position')).toEqual([]);
  expect([...defined].filter((name) => !name?.startsWith('--lens-'))).toEqual([]);
});
