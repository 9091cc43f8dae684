import { villageTables, type VillageTableName } from '../../domain/tables/index.ts';
import { tableFile, type Table } from '../../domain/schema/table.ts';
import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { drawField, readFields } from './form-fields.ts';
import type { OfficeWork } from './office-work.ts';
import { proposeId } from './propose-id.ts';
import { putRows, readRows, type RowCells } from './put-rows.ts';

type Sentences = Texts['desk']['sentences'];

export interface RecordForm {
	/** Asks for a row of a table, with what is known of it already. */
	ask(table: VillageTableName, known?: RowCells): void;
	/** The rows have changed: offers them anew. */
	refresh(): void;
}

/** A single row of any register, new or to be changed, by a form that the table's declaration makes. */
export function startRecordForm(
	root: HTMLElement,
	work: OfficeWork,
	today: () => string,
	sentences: Sentences,
	onPut: (path: string) => void,
): RecordForm {
	const tableSelect = findPart(root, 'select[name=register]', HTMLSelectElement);
	const rowSelect = findPart(root, 'select[name=row]', HTMLSelectElement);
	const fields = findPart(root, '.desk-record-fields', HTMLElement);
	const form = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.desk-record-status', HTMLElement);

	const table = (): Table => villageTables[tableSelect.value as VillageTableName];
	const path = () => `villages/${work.village()?.desk.village.id ?? ''}/${tableFile(table())}`;
	const rows = () => readRows(table(), work.textOf(path()));

	const draw = (known: RowCells) => {
		fields.replaceChildren(
			...Object.entries(table().columns).map(([field, column]) =>
				drawField(
					'desk-record',
					field,
					column,
					{ value: known[field], offers: offersFor(field, column.type.refersTo ?? []) },
					sentences,
				),
			),
		);
	};
	/** What other rows say there, or the ids that may be named. */
	const offersFor = (field: string, refersTo: readonly string[]): string[] => {
		const village = work.village()?.desk.village.id ?? '';
		const ids = refersTo.flatMap((name) => {
			const other: Table | undefined = (villageTables as Readonly<Record<string, Table>>)[name];
			if (!other) return [];
			return readRows(other, work.textOf(`villages/${village}/${tableFile(other)}`)).map(
				(row) => row['id'] ?? '',
			);
		});
		const column = table().columns[field];
		const names = column?.person === 'named' ? rows().map((row) => row[field] ?? '') : [];
		return [...new Set([...ids, ...names])].filter(Boolean).slice(-offersShown);
	};
	const fresh = (): RowCells => {
		const dates = Object.entries(table().columns).filter(
			([, { type, required }]) => type.kind === 'date' && required,
		);
		const idField = table().columns['id']?.type.kind === 'id' ? 'id' : undefined;
		const days = Object.fromEntries(dates.map(([field]) => [field, today()]));
		return { ...days, ...(idField && { id: proposeId(table(), rows(), days) }) };
	};
	const offerRows = () => {
		const { label = 'id', columns } = table();
		const named = rows().map((row, at) => {
			const words = [row['id'], row[label], ...Object.keys(columns).map((field) => row[field])];
			return { at, name: [...new Set(words.filter(Boolean))].slice(0, 2).join(' ') };
		});
		rowSelect.replaceChildren(
			new Option(sentences.newRow, ''),
			...named.reverse().map(({ at, name }) => new Option(name, String(at))),
		);
	};
	const ask = (name: VillageTableName, known: RowCells = {}) => {
		tableSelect.value = name;
		status.textContent = '';
		offerRows();
		draw({ ...fresh(), ...known });
	};

	tableSelect.addEventListener('change', () => ask(tableSelect.value as VillageTableName));
	rowSelect.addEventListener('change', () =>
		draw(rowSelect.value === '' ? fresh() : (rows()[Number(rowSelect.value)] ?? fresh())),
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const cells = readFields(fields, table(), sentences);
		if (!cells) return;
		const where = path();
		work.put(where, putRows(table(), work.textOf(where), [cells]));
		status.textContent = fillSentence(sentences.rowPut, { table: table().title.zh });
		offerRows();
		draw(fresh());
		onPut(where);
	});
	return { ask, refresh: () => ask(tableSelect.value as VillageTableName) };
}

const offersShown = 200;
