import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../src/domain/order.ts';
import { tableAt, type TableFileAt } from '../../src/loading/table-at.ts';
import { UsageError } from '../arguments.ts';

/** A table of the data folder, by its path below it. */
export interface TableToTidy extends TableFileAt {
	readonly file: string;
}

/**
 * The tables that a command names, in order: by files or folders, from where it is run or below the data folder; all
 * of them where it names none.
 * @throws UsageError for what is not there, or is no table of the data folder
 */
export function listTables(data: string, named: readonly string[]): readonly TableToTidy[] {
	const root = realpathSync(data);
	const places = named.length === 0 ? [root] : named.map((one) => placeOf(one, root));
	const files = new Set(places.flatMap((place) => tablesIn(root, place)));
	return [...files].sort(compareText).flatMap((file) => {
		const at = tableAt(file);
		return at ? [{ file, ...at }] : [];
	});
}

/** The real place of a file or folder within the data folder. */
function placeOf(named: string, root: string): string {
	const place = [path.resolve(named), path.resolve(root, named)].find((one) => statusOf(one));
	if (place === undefined) {
		throw new UsageError({
			zh: `没有“${named}”这个文件。请写它在数据文件夹里的位置，例如 villages/990101001200/finance.csv。`,
			en: `There is no “${named}”. Name it as it lies in the data folder, for example villages/990101001200/finance.csv.`,
		});
	}
	const real = realpathSync(place);
	if (real === root || real.startsWith(`${root}${path.sep}`)) return real;
	throw new UsageError({
		zh: `“${named}”不在数据文件夹里。别处的表请用 npm run import 导入；数据文件夹不是 data 的，用 --data 写明。`,
		en: `“${named}” does not lie in the data folder. Import it with npm run import, or name the folder with --data.`,
	});
}

function tablesIn(root: string, place: string): readonly string[] {
	const below = (file: string) => path.relative(root, file).split(path.sep).join('/');
	if (statusOf(place)?.isFile()) {
		const file = below(place);
		if (tableAt(file)) return [file];
		throw new UsageError({
			zh: `“${file}”不是数据文件夹里的表。各表的文件名见 data/README.md。`,
			en: `“${file}” is no table of the data folder; data/README.md lists them.`,
		});
	}
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => below(path.join(entry.parentPath, entry.name)))
		.filter((file) => tableAt(file));
}

function statusOf(place: string): Stats | undefined {
	return lstatSync(place, { throwIfNoEntry: false });
}
