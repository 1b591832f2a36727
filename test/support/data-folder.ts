import { resolve } from 'node:path';
import { PROJECT_ROOT } from './source-files.ts';

/** The folder of real data that the data suite reads; it is no part of the project. */
export const DATA_FOLDER = resolve(PROJECT_ROOT, process.env['MIDYEAR_DATA'] ?? '../shared/data');
