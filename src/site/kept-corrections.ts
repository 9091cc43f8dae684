import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
	type Correction,
	type CorrectionLog,
	type NoLog,
	type VillageCorrections,
} from '../corrections/correction.ts';
import { compareText } from '../domain/order.ts';
import { mostOnPage } from '../views/pages/corrections.ts';
import type { CountyCorrections } from './site-data.ts';

/** Puts the log aside for the processes that draw the pages: one file for the county, one for each village in it. @param folder of the survey */
export function keepCorrections(folder: string, log: CorrectionLog | NoLog): void {
	mkdirSync(path.join(folder, 'corrections'), { recursive: true });
	const write = (name: string, value: unknown) =>
		writeFileSync(fileOf(folder, name), JSON.stringify(value));
	if (typeof log === 'string') {
		write('county', log);
		return;
	}
	write('county', collectCountyCorrections(log));
	for (const [id, own] of log.villages) write(id, own);
}

export function readCountyCorrections(folder: string): CountyCorrections | NoLog {
	const text = readFileSync(fileOf(folder, 'county'), 'utf8');
	return JSON.parse(text) as CountyCorrections | NoLog;
}

/** What the kept log says of a village; `undefined` where there is no log. */
export function readVillageCorrections(folder: string, id: string): VillageCorrections | undefined {
	const file = fileOf(folder, id);
	if (!existsSync(file)) return undefined;
	return JSON.parse(readFileSync(file, 'utf8')) as VillageCorrections;
}

/** All corrections of a county, newest first; of one day in the order of the villages. */
export function sortNewestFirst({ villages }: CorrectionLog): Correction[] {
	const all = [...villages.values()].flatMap(({ corrections }) => corrections);
	return all.sort((a, b) => compareText(b.on, a.on));
}

function fileOf(folder: string, name: string): string {
	return path.join(folder, 'corrections', `${name}.json`);
}

export function collectCountyCorrections(log: CorrectionLog): CountyCorrections {
	const all = sortNewestFirst(log);
	return {
		since: log.since,
		moves: log.moves,
		total: all.length,
		newest: all.slice(0, mostOnPage.county),
		villages: [...log.villages].flatMap(([village, { corrections }]) =>
			corrections.length > 0 ? [{ village, total: corrections.length }] : [],
		),
	};
}
