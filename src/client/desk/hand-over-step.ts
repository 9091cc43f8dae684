import { strToU8, zipSync } from 'fflate';
import type { DeskInspection } from '../../desk/desk-inspection.ts';
import type { FileDifference } from '../../desk/list-differences.ts';
import { villageTables } from '../../domain/tables/index.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { Texts } from '../../texts/index.ts';
import { enableCopying } from '../copy-text.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import type { OfficeWork } from './office-work.ts';
import { namePeriod } from './period-name.ts';
import { parsePeriod } from '../../domain/time/period.ts';
import { readRepository, uploadAddress } from './repository.ts';

type Sentences = Texts['desk']['sentences'];

export interface HandOver {
	/** Shows what is to be handed over, and what of it differs; without an inspection, that it is being checked. */
	draw(inspection: DeskInspection | undefined): void;
}

/** What was made, in one ZIP laid out as in `data/`, with the list of what changes and the ways to hand it over. */
export function startHandOver(
	root: HTMLElement,
	work: OfficeWork,
	sentences: Sentences,
	onDrop: (path: string) => void,
): HandOver {
	const list = findPart(root, '.desk-changes', HTMLElement);
	const none = findPart(root, '.desk-none', HTMLElement);
	const ready = findPart(root, '.desk-ready', HTMLElement);
	const blocked = findPart(root, '.desk-blocked', HTMLElement);
	const message = findPart(root, '.desk-message', HTMLElement);
	const upload = findPart(root, '.desk-upload', HTMLElement);
	const folders = findPart(upload, 'ul', HTMLElement);
	enableCopying(
		findPart(root, '.copy', HTMLButtonElement),
		message,
		findPart(root, '.copy-outcome', HTMLElement),
		sentences,
	);
	let zip: Uint8Array<ArrayBuffer> | undefined;
	findPart(root, '.desk-zip', HTMLButtonElement).addEventListener('click', () => {
		if (!zip) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
		link.download = fillSentence(sentences.zipName, { village: villageName(work) });
		link.click();
		work.saved();
	});
	return {
		draw(inspection) {
			const changes = work.changes();
			const paths = Object.keys(changes).sort();
			none.hidden = paths.length > 0;
			const errors =
				inspection?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
			const isBlocked = errors > 0;
			blocked.hidden = !isBlocked;
			blocked.textContent = fillSentence(sentences.handOverBlocked, { count: errors });
			ready.hidden = paths.length === 0 || isBlocked;
			zip = paths.length > 0 && !isBlocked ? makeZip(changes) : undefined;
			const differences = new Map(inspection?.differences.map((each) => [each.file, each]));
			list.replaceChildren(
				...paths.map((path) =>
					drawChange(path, differences.get(path), sentences, () => onDrop(path)),
				),
			);
			message.textContent = sayMessage(work, paths, sentences);
			const repository = readRepository(work.village()?.county);
			upload.hidden = !repository;
			if (!repository) return;
			const names = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
			folders.replaceChildren(
				...[...names].map(([folder, own]) => {
					const item = makeElement('li', '');
					const link = makeElement(
						'a',
						fillSentence(sentences.uploadTo, { folder: folder || 'data' }),
						{
							href: uploadAddress(repository, folder),
							rel: 'noopener noreferrer',
							target: '_blank',
							class: 'button',
						},
					);
					const files = own.map((path) => path.slice(folder.length)).join('、');
					item.append(link, ' ', fillSentence(sentences.uploadFiles, { files }));
					return item;
				}),
			);
		},
	};
}

function villageName(work: OfficeWork): string {
	return work.village()?.desk.village.name ?? '';
}

/** The same files give the same bytes, whenever they are packed. */
export function makeZip(changes: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const files = Object.entries(changes)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

function drawChange(
	path: string,
	difference: FileDifference | undefined,
	sentences: Sentences,
	onDrop: () => void,
): HTMLElement {
	const item = makeElement('li', '');
	const table: Table | undefined = difference && villageTables[difference.table];
	const drop = makeElement('button', sentences.dropChange, {
		type: 'button',
		class: 'button',
		'aria-label': `${sentences.dropChange}：${path}`,
	});
	drop.addEventListener('click', onDrop);
	const head = makeElement('p', '', { class: 'desk-change' });
	head.append(
		makeElement('b', table?.title.zh ?? path),
		makeElement('span', path, { class: 'note' }),
		drop,
	);
	item.append(head);
	if (!difference) return item;
	const counts = { added: 0, removed: 0, changed: 0 };
	for (const { kind } of difference.rows) counts[kind] += 1;
	item.append(
		makeElement('p', fillSentence(sentences.changeCounts, { ...counts, same: difference.same })),
	);
	const told = difference.rows.filter(({ kind }) => kind !== 'added');
	if (told.length > 0) item.append(drawDifferences(told, sentences));
	return item;
}

/** What was there and is no more, or says something else: line by line. */
function drawDifferences(rows: FileDifference['rows'], sentences: Sentences): HTMLElement {
	const box = makeElement('div', '', { class: 'desk-table' });
	const table = makeElement('table', '', { class: 'as-cards' }) as HTMLTableElement;
	const headings = [
		sentences.diffRow,
		sentences.diffColumn,
		sentences.diffBefore,
		sentences.diffAfter,
	];
	const head = table.createTHead().insertRow();
	head.append(...headings.map((heading) => makeElement('th', heading, { scope: 'col' })));
	const body = table.createTBody();
	for (const { kind, key, cells } of rows.slice(0, differencesShown)) {
		const shown =
			kind === 'removed'
				? [
						{
							heading: sentences.wholeRow,
							before: cells.map(({ before }) => before).join(' '),
							after: '',
						},
					]
				: cells;
		for (const { heading, before = '', after = '' } of shown) {
			const row = body.insertRow();
			row.append(
				...[key, heading, before, after].map((text, at) =>
					makeElement('td', text, { 'data-label': headings[at] ?? '' }),
				),
			);
		}
	}
	box.append(table);
	return box;
}

const differencesShown = 50;

/** `柳溪村：2026年10月收支明细、货币资金余额`: what somebody who looks through the history wants to read. */
function sayMessage(work: OfficeWork, paths: readonly string[], sentences: Sentences): string {
	const titles = paths.map((path) => {
		const below = path.replace(/^villages\/[^/]+\//, '').replace(/\.csv$/, '');
		const [folder = '', name] = below.split('/');
		const table = Object.values<Table>(villageTables).find((each) => each.folder === folder);
		const period = parsePeriod(name ?? '');
		return `${period ? namePeriod(period) : ''}${table?.title.zh ?? below}`;
	});
	return fillSentence(sentences.message, { village: villageName(work), what: titles.join('、') });
}
