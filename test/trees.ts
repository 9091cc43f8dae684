import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A small county, written by hand: three villages that show everything a village can. */
export const countyData = path.join(import.meta.dirname, 'fixtures/county');

/** Whole data trees, each with the report that it must give. */
const folder = path.join(import.meta.dirname, 'fixtures/trees');

export const treeNames = readdirSync(folder);
export const treeData = (name: string) => path.join(folder, name, 'data');
export const treeReport = (name: string) => path.join(folder, name, 'expected.txt');
