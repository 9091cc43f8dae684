import type { DeskCounty, DeskVillage, FileTexts } from '../../src/desk/office-files.ts';
import { villageFolder, villageId } from '../builders.ts';
import { countyFiles } from '../data-folder.ts';

/** The day on which the desk is used in these tests. */
export const asOf = '2025-04-12';

export const county: DeskCounty = {
	files: {
		...countyFiles,
		'catalogue.csv':
			'目录编号,类别,公开事项,公开频次,公开时限,公开对象,公开依据,数据表\nCW-01,财务,收支明细,每月,次月15日,全社会,规定,ledger\n',
	},
};

/** What the site publishes of a village of {@link countyFiles}, with these files below the village's folder. */
export function aDesk(files: FileTexts = {}, own: Partial<DeskVillage> = {}): DeskVillage {
	return {
		village: { id: villageId, name: '柳溪村', township: '990101' },
		files: inFolder(files),
		attachments: {},
		publicNames: [],
		compared: { hints: [], neighbours: [] },
		log: 'no-repository',
		asOf: '2025-04-01',
		...own,
	};
}

/** Files named below the village's folder, as they are named below `data/`. */
export function inFolder(files: FileTexts): FileTexts {
	return Object.fromEntries(
		Object.entries(files).map(([name, text]) => [`${villageFolder}/${name}`, text]),
	);
}
