/** How the user wants the product to be; the same in every tab. */
export interface Settings {
  /** `auto` follows the browser. */
  language: 'auto' | 'en' | 'zh-CN';
  theme: 'system' | 'light' | 'dark';
  /** The edge of the window where the tab stands, in the reading direction. */
  side: 'start' | 'end';
  /** Where the tab stands on its edge: 0 is the top, 100 the bottom. */
  tabPosition: number;
}

export const defaultSettings: Settings = { language: 'auto', theme: 'system', side: 'end', tabPosition: 40 };
