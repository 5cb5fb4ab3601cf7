import { causes } from '../causes';
import { changes } from '../changes';
import { diagnosis, headings } from '../diagnosis';
import { errors } from '../errors';
import { kindNames } from '../integration-kinds';
import { notices } from '../notices';
import { popup } from '../popup';
import { wall } from '../wall';

/** What the page of all accounts says; the words of the popup for what both show. */
export const messages = { causes, changes, diagnosis, errors, headings, kindNames, notices, popup, wall };
