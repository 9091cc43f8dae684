/** Reads an office's file apart from the command, so that what is in it can neither hang nor exhaust it. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { findTable } from '../src/domain/tables/table-named.ts';
import { headingsOf } from '../src/importing/columns/matching-table.ts';
import { readOfficeFile } from '../src/importing/sheet/read-office-file.ts';
import type { OfficeFileRequest } from './read-office-file.ts';

const { path, table, columnNames, ...options } = workerData as OfficeFileRequest;
const declared = table === undefined ? undefined : findTable(table);
const headings = declared && headingsOf(declared, columnNames);
parentPort?.postMessage(readOfficeFile(readFileSync(path), { ...options, headings }));
