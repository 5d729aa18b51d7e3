import type { Words } from './words';
import { causes } from './zh-cn/causes';
import { codes } from './zh-cn/codes';
import { facts } from './zh-cn/facts';
import { notices } from './zh-cn/notices';
import { panel } from './zh-cn/panel';
import { popup } from './zh-cn/popup';
import { reasons } from './zh-cn/reasons';
import { steps } from './zh-cn/steps';
import { values } from './zh-cn/values';

export const zhCn: Words = {
  language: 'zh-CN',
  ...codes,
  reasons,
  causes,
  steps,
  notices,
  facts,
  values,
  panel,
  popup,
};
