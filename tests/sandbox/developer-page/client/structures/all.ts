import type { StructureName } from '../../view.ts';
import type { Build } from '../structure.ts';
import { ambiguous } from './ambiguous.ts';
import { code } from './code.ts';
import { frame } from './frame.ts';
import { inputs } from './inputs.ts';
import { late } from './late.ts';
import { masked } from './masked.ts';
import { none } from './none.ts';
import { password } from './password.ts';
import { remount } from './remount.ts';
import { rerender } from './rerender.ts';
import { shadow } from './shadow.ts';
import { split } from './split.ts';
import { textarea } from './textarea.ts';

/** The builds by the name that the query uses. */
export const builds: Record<StructureName, Build> = {
  ambiguous,
  code,
  frame,
  inputs,
  late,
  masked,
  none,
  password,
  remount,
  rerender,
  shadow,
  split,
  textarea,
};
