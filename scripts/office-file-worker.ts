/** Reads an office's file apart from the command, so that what is in it can neither hang nor exhaust it. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { tableNamed } from '../src/domain/tables/table-named.ts';
import { tableHeadings } from '../src/importing/sheet/import-table-headings.ts';
import { readOfficeFile } from '../src/importing/sheet/read-office-file.ts';
import type { OfficeFileRequest } from './read-office-file.ts';

const { path, table, ...options } = workerData as OfficeFileRequest;
const declared = table === undefined ? undefined : tableNamed(table);
const headings = declared && tableHeadings(declared);
parentPort?.postMessage(readOfficeFile(readFileSync(path), { ...options, headings }));
