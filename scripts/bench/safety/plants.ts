import path from 'node:path';
import type { SafetyFigure, SafetyMeasurement } from './measurement.ts';
import { makePlants, type Plant } from './plants/make-plants.ts';
import { makeNamePlants } from './plants/make-name-plants.ts';
import { writeCounty, type Spot } from './plants/write-county.ts';
import { isPersonal, runCheck } from './run-check.ts';

const planted = 4_000;
const mostMissedShown = 12;
const settingsInCounty = 30;

/** How many planted personal values the check refuses. */
export const plants: SafetyMeasurement = {
	name: '埋下的个人信息',
	measure: (project, scratch) => measurePlants(project, scratch, makePlants(planted)),
};

/** Names of private persons in full, in sentences and in columns. */
export const namePlants: SafetyMeasurement = {
	name: '埋下的姓名',
	measure: (project, scratch) => measurePlants(project, scratch, makeNamePlants(planted)),
};

export async function measurePlants(
	project: string,
	scratch: string,
	made: readonly Plant[],
): Promise<readonly SafetyFigure[]> {
	const missed: Plant[] = [];
	for (const [number, group] of countiesOf(made).entries()) {
		missed.push(...(await findMissed(project, path.join(scratch, `planted-${number}`), group)));
	}
	return [
		{ what: '拦下', value: `${made.length - missed.length} / ${made.length}` },
		...(['value', 'disguise', 'place'] as const).flatMap((by) => worst(made, missed, by)),
	];
}

/** Settings are one file a county, and a report tells only so many findings of a file. */
function countiesOf(made: readonly Plant[]): Plant[][] {
	const settings = made.filter(({ file }) => file === 'portal');
	const counties = [made.filter(({ file }) => file !== 'portal')];
	for (let at = 0; at < settings.length; at += settingsInCounty) {
		counties.push(settings.slice(at, at + settingsInCounty));
	}
	return counties;
}

async function findMissed(
	project: string,
	data: string,
	made: readonly Plant[],
): Promise<readonly Plant[]> {
	const spots = writeCounty(data, made);
	const findings = (await runCheck(project, data)).filter(isPersonal);
	const linesByFile = Map.groupBy(findings, ({ file }) => file);
	const files = [...linesByFile.keys()];
	const isCaught = ({ file, from, to }: Spot) =>
		from === 0
			? files.some((name) => name.includes(file))
			: (linesByFile.get(file) ?? []).some(
					({ line }) => line !== null && line >= from && line <= to,
				);
	return made.filter((_, at) => !isCaught(spots[at] as Spot));
}

/** Of which most are missed. */
function worst(
	made: readonly Plant[],
	missed: readonly Plant[],
	by: 'value' | 'disguise' | 'place',
): SafetyFigure[] {
	const all = Map.groupBy(made, (plant) => plant[by]);
	return [...Map.groupBy(missed, (plant) => plant[by])]
		.map(([what, plants]) => ({ what, count: plants.length, of: all.get(what)?.length ?? 0 }))
		.sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1))
		.slice(0, mostMissedShown)
		.map(({ what, count, of }) => ({ what: `漏掉：${what}`, value: `${count} / ${of}` }));
}
