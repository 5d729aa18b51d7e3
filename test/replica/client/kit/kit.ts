import type { Generation } from '../../scenario-schema';
import type { Child } from '../dom';
import type { IconName } from '../icons';
import type { PublishStep } from '../offer-pages';

export type Cell = string | Node | readonly (string | Node)[];

export interface Column {
  readonly field: string;
  readonly label: string;
  /** Its part of the table's width. */
  readonly share: number;
  readonly info?: boolean;
  readonly sorted?: 'ascending' | 'descending';
}

export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly inner?: boolean;
}

export type TablePurpose =
  | 'offers'
  | 'review'
  | 'plans'
  | 'programs'
  | 'history'
  | 'benefits'
  | 'users'
  | 'identifiers'
  | 'revenue'
  | 'orders'
  | 'contacts'
  | 'rewards'
  | 'toolbox';

export interface Table {
  readonly purpose: TablePurpose;
  /** Its accessible name. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows of grey blocks instead of `rows`. */
  readonly loading: boolean;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly lines?: number;
}

export interface Choices {
  readonly id: string;
  readonly question: string;
  readonly help?: Child;
  readonly required?: boolean;
  readonly options: readonly { readonly label: string; readonly checked: boolean }[];
}

export interface Step {
  readonly id: PublishStep;
  readonly label: string;
  readonly state: 'done' | 'failed' | 'waiting';
  readonly at: string | null;
  readonly substeps: readonly string[];
  readonly extra?: readonly Child[];
}

export type BannerTone = 'complete' | 'note' | 'information' | 'warning' | 'error';

export interface Tab {
  readonly label: string;
  readonly selected: boolean;
}

/** The building blocks of one generation of the portal: the same content, other markup. */
export interface Kit {
  readonly generation: Generation;
  table(table: Table): HTMLElement;
  section(heading: string, children: readonly Child[], subheading?: string): HTMLElement;
  card(heading: string | null, children: readonly Child[]): HTMLElement;
  banner(tone: BannerTone, children: readonly Child[]): HTMLElement;
  textField(field: Field): HTMLElement;
  choices(choices: Choices): HTMLElement;
  checkbox(id: string, label: string, checked: boolean): HTMLElement;
  dropdown(field: Field): HTMLElement;
  /** A label with its value, read only. */
  facts(facts: readonly { readonly label: string; readonly value: Cell }[]): HTMLElement;
  tabs(tabs: readonly Tab[]): HTMLElement;
  subway(steps: readonly Step[]): HTMLElement;
  link(label: string, href: string): HTMLElement;
  button(label: string, look: 'dark' | 'primary' | 'plain' | 'quiet', icon?: IconName): HTMLElement;
  /** A sheet over the right part of the page. */
  panel(title: string, subtitle: string, children: readonly Child[]): HTMLElement;
  /** A word with its coloured disc, as in the Status column of Review and publish. */
  status(label: string, kind: 'done' | 'pending' | 'failed'): HTMLElement;
}
