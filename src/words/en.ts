import { causes } from './en/causes';
import { codes } from './en/codes';
import { facts } from './en/facts';
import { notices } from './en/notices';
import { panel } from './en/panel';
import { popup } from './en/popup';
import { reasons } from './en/reasons';
import { steps } from './en/steps';
import { values } from './en/values';
import type { Words } from './words';

export const en: Words = { language: 'en', ...codes, reasons, causes, steps, notices, facts, values, panel, popup };
