import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payee } from '../summary/payee.ts';
import type { ListedPayee } from '../views/pages/payee-list.ts';

/**
 * What passes from the building of the payees to their pages: a list of all, and a file for each.
 * @param folder of the survey
 */
export function writePayeeList(folder: string, list: readonly ListedPayee[]): void {
	mkdirSync(path.join(folder, 'payees'), { recursive: true });
	writeFileSync(fileOf(folder, 'list'), JSON.stringify(list));
}

export function readPayeeList(folder: string): readonly ListedPayee[] {
	return JSON.parse(readFileSync(fileOf(folder, 'list'), 'utf8')) as ListedPayee[];
}

export function writePayee(folder: string, payee: Payee): void {
	mkdirSync(path.join(folder, 'payees'), { recursive: true });
	writeFileSync(fileOf(folder, payee.id), JSON.stringify(payee));
}

export function readPayee(folder: string, id: string): Payee {
	return JSON.parse(readFileSync(fileOf(folder, id), 'utf8')) as Payee;
}

function fileOf(folder: string, name: string): string {
	return path.join(folder, 'payees', `${name}.json`);
}
