import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Whole data trees, each with the report that it must give. */
const folder = path.join(import.meta.dirname, 'fixtures/trees');

export const treeNames = readdirSync(folder);
export const treeData = (name: string) => path.join(folder, name, 'data');
export const treeReport = (name: string) => path.join(folder, name, 'expected.txt');
