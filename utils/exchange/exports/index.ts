import { keyring } from './keyring';
import { openapi } from './openapi';
import { postman } from './postman';
import type { ExportFormat, ExportFormatId } from './types';

export type { ExportFormat, ExportFormatId } from './types';

/** How saved requests can be written down. */
export const exportFormats: Readonly<Record<ExportFormatId, ExportFormat>> = { keyring, postman, openapi };
