import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payee } from '../summary/payee.ts';
import type { ListedPayee } from '../views/pages/payee-list.ts';

/** What passes from the building of the payees to their pages: a list of all, and a file for each. */

export function writePayeeList(folder: string, list: readonly ListedPayee[]): void {
	writeFileSync(path.join(folder, 'list.json'), JSON.stringify(list));
}

export function readPayeeList(folder: string): readonly ListedPayee[] {
	return JSON.parse(readFileSync(path.join(folder, 'list.json'), 'utf8')) as ListedPayee[];
}

export function writePayee(folder: string, payee: Payee): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, `${payee.id}.json`), JSON.stringify(payee));
}

export function readPayee(folder: string, id: string): Payee {
	return JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Payee;
}
