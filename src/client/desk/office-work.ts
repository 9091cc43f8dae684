import type { DeskCounty, DeskVillage } from '../../desk/office-files.ts';

/** What the site publishes of the chosen village and its county. */
export interface VillageData {
	readonly desk: DeskVillage;
	readonly county: DeskCounty;
}

/** What has been made on the desk and waits to be handed over. It stands in memory alone. */
export interface OfficeWork {
	village(): VillageData | undefined;
	/** Another village: what was made for the one before is given up. */
	open(village: VillageData | undefined): void;
	/** Texts by their paths below `data/`. */
	changes(): Readonly<Record<string, string>>;
	/** A file as it is with the changes; `undefined` where there is none. */
	textOf(path: string): string | undefined;
	put(path: string, text: string): void;
	drop(path: string): void;
	/** Is there something that was not taken away as a ZIP? */
	unsaved(): boolean;
	saved(): void;
}

export function startWork(onChange: () => void): OfficeWork {
	let village: VillageData | undefined;
	const made = new Map<string, string>();
	let unsaved = false;
	const changed = () => {
		unsaved = made.size > 0;
		onChange();
	};
	const published = (path: string) => village?.desk.files[path] ?? village?.county.files[path];
	return {
		village: () => village,
		open(next) {
			village = next;
			made.clear();
			changed();
		},
		changes: () => Object.fromEntries(made),
		textOf: (path) => made.get(path) ?? published(path),
		put(path, text) {
			if (text === published(path)) made.delete(path);
			else made.set(path, text);
			changed();
		},
		drop(path) {
			made.delete(path);
			changed();
		},
		unsaved: () => unsaved,
		saved() {
			unsaved = false;
		},
	};
}

/**
 * Fetches what the site publishes of a village and its county.
 * @param folder the address of the folder of both, with a slash at its end
 * @throws Error when one cannot be fetched
 */
export async function fetchVillage(folder: string, id: string): Promise<VillageData> {
	const [desk, county] = await Promise.all([
		fetchJson<DeskVillage>(`${folder}${id}.json`),
		fetchJson<DeskCounty>(`${folder}county.json`),
	]);
	return { desk, county };
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as T;
}
