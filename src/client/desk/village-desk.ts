import type { DeskHint, DeskInspection } from '../../desk/desk-inspection.ts';
import type { Language } from '../../domain/bilingual.ts';
import { beijingDay } from '../../domain/time/beijing-time.ts';
import { latestOf } from '../../domain/time/calendar-date.ts';
import type { Table } from '../../domain/schema/table.ts';
import { tables } from '../../domain/tables/index.ts';
import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { startHandOver } from './hand-over-step.ts';
import { startLook } from './look-step.ts';
import type { Outcome } from './mend-step.ts';
import { addColumnName, mappingFile } from './column-mapping.ts';
import { fetchVillage, startWork, type VillageData } from './office-work.ts';
import { putRows, readRows } from './put-rows.ts';
import { startRecordForm } from './record-form.ts';
import { startMonthForm } from './register-step.ts';
import type { StepName } from './step-names.ts';
import type { Steps } from './steps.ts';
import { drawVillageFindings } from './village-findings.ts';
import { fetchWorker, startRun, type Run } from './worker-run.ts';

interface VillageDeskParts {
	readonly sentences: Texts['desk']['sentences'];
	readonly steps: Steps;
	readonly worker: () => Promise<Worker>;
	readonly say: (text: string) => void;
}

export interface VillageDesk {
	/** Ends when all is there that pages are drawn with, or cannot be had: nothing is asked of the network then. */
	readonly loaded: Promise<unknown>;
	/** What the site publishes of the chosen village. */
	data(): VillageData | undefined;
	/** What a column was said to be goes along, for whoever does the next table of the village. */
	confirm(table: string, heading: string, column: string): void;
	/** Fetches what the site publishes of a village; none is chosen where the id is empty. */
	open(id: string): Promise<void>;
	/** A file was checked: what it gives goes to the files that are handed over. */
	take(outcome: Outcome): void;
	/** A step is shown. */
	show(step: StepName): void;
}

/** From a checked file to what is handed over: with what the village publishes, checked as check and build would. */
export function startVillageDesk(
	root: HTMLElement,
	{ sentences, steps, worker, say }: VillageDeskParts,
): VillageDesk {
	const findings = findPart(root, '.desk-village-findings', HTMLElement);
	const remarks = findPart(root, '.desk-village-remarks', HTMLElement);
	const append = findPart(root, '.desk-append', HTMLElement);
	const replacing = findPart(append, 'input', HTMLInputElement);
	const language = root.dataset['language'] as Language;
	const pages = fetchWorker(root.dataset['pages'] ?? '');
	// It is asked for where it is used: a page that cannot be drawn must not stop the rest.
	const loaded = pages.catch(() => undefined);
	let run: Run | undefined;
	let inspection: DeskInspection | undefined;
	let outcome: Outcome | undefined;
	let place: string | undefined;

	const work = startWork(() => {
		inspection = undefined;
		mark();
	});
	const today = () =>
		latestOf([
			beijingDay(Math.floor(Date.now() / 1000)),
			work.village()?.desk.asOf ?? '1970-01-01',
		]);
	const mark = () => {
		const hasVillage = work.village() !== undefined;
		const made = Object.keys(work.changes()).length;
		steps.mark('register', { open: hasVillage });
		steps.mark('look', { open: hasVillage && made > 0 });
		const words = made > 0 ? fillSentence(sentences.filesMade, { count: made }) : '';
		steps.mark('handOver', { open: made > 0, words });
	};

	const inspect = async (): Promise<DeskInspection | undefined> => {
		const data = work.village();
		if (!data) return undefined;
		if (inspection) return inspection;
		run?.stop();
		const made = await worker().catch(() => undefined);
		if (!made) return undefined;
		const request = { ...data, changes: work.changes(), asOf: today(), language };
		const own = startRun(made, request, Number(root.dataset['limit']), () => undefined);
		run = own;
		const end = await own.ended;
		if (run !== own) return undefined;
		if (typeof end === 'string' || !('village' in end)) {
			say(end === 'stopped' ? '' : sentences.broken);
			return undefined;
		}
		inspection = end.village;
		return inspection;
	};

	const month = startMonthForm(root, work, today, sentences, () => void inspect());
	const record = startRecordForm(
		findPart(root, '.desk-record', HTMLElement),
		work,
		today,
		sentences,
		() => month.refresh(),
	);
	const look = startLook(root, () => pages.then((make) => make()), sentences);
	const handOver = startHandOver(root, work, sentences, (path) => {
		work.drop(path);
		void show('handOver');
	});

	/** An answer is written in the register of answers, under the rule and the row of the hint. */
	const answer = ({ rule, subject }: DeskHint) => {
		steps.show('register');
		record.ask('answers', { hint: rule, row: subject });
		findPart(root, '[name=answer]', HTMLTextAreaElement).focus();
	};

	const show = async (step: StepName) => {
		if (step === 'register') {
			month.refresh();
			record.refresh();
		}
		if (step !== 'look' && step !== 'handOver') return;
		if (step === 'handOver') handOver.draw(inspection);
		findings.textContent = sentences.checkingVillage;
		remarks.replaceChildren();
		const data = work.village();
		const found = await inspect();
		if (step === 'handOver') handOver.draw(found);
		if (!found || !data) return;
		drawVillageFindings({ needed: findings, remarks }, found, sentences, answer);
		if (step === 'look') {
			await look.draw({
				...data,
				...{ changes: work.changes(), attachments: [], asOf: today() },
				address: pageOf(Object.keys(work.changes()), data.desk.village.id, month.period()),
			});
		}
	};

	/** Puts what the file gives where it belongs: into its own file, or among the rows that are there. */
	const put = () => {
		if (place !== undefined) work.drop(place);
		place = undefined;
		append.hidden = true;
		const { strict } = outcome?.inspection ?? {};
		const { village = '', isCountyTable = false, table } = outcome?.choices ?? {};
		if (!strict || !table || outcome?.inspection.errors) return;
		const data = work.village();
		if (!isCountyTable && data?.desk.village.id !== village) return;
		const declared: Table = tables[table];
		const path = isCountyTable ? strict.path : `villages/${village}/${strict.path}`;
		const before = work.textOf(path);
		const isRegister = declared.scope === 'village' && before !== undefined;
		append.hidden = !isRegister;
		if (isRegister) {
			const count = readRows(declared, before).length;
			findPart(append, 'p', HTMLElement).textContent = fillSentence(sentences.addRows, { count });
		}
		const rows = () => readRows(declared, strict.csv);
		work.put(
			path,
			isRegister && !replacing.checked ? putRows(declared, before, rows()) : strict.csv,
		);
		place = path;
	};
	replacing.addEventListener('change', put);

	addEventListener('beforeunload', (event) => {
		if (work.unsaved()) event.preventDefault();
	});
	mark();
	return {
		loaded,
		data: () => work.village(),
		confirm(table, heading, column) {
			const id = work.village()?.desk.village.id;
			if (id === undefined) return;
			const text = addColumnName(work.textOf(mappingFile), id, { table, heading, column });
			work.put(mappingFile, text);
		},
		async open(id) {
			place = undefined;
			work.open(undefined);
			if (id === '') return;
			say(sentences.fetching);
			const data = await fetchVillage(root.dataset['folder'] ?? '', id).catch(() => undefined);
			if (!data) {
				say(sentences.notFetched);
				return;
			}
			work.open(data);
			say(fillSentence(sentences.fetched, { village: data.desk.village.name }));
			record.ask('comments');
			put();
		},
		take(now) {
			// A file that is checked again takes the place of what it gave before.
			outcome = now;
			put();
		},
		show: (step) => void show(step),
	};
}

/** The page to be looked at: of the ledger that was made, else the home of the village. */
function pageOf(paths: readonly string[], village: string, registered: string): string {
	const folder = `villages/${village}/ledger/`;
	const ledgers = paths
		.filter((path) => path.startsWith(folder))
		.map((path) => path.slice(folder.length).replace(/\.csv$/, ''));
	const period = ledgers.includes(registered) ? registered : (ledgers.at(-1) ?? registered);
	return period === '' ? `/villages/${village}/` : `/villages/${village}/ledger/${period}/`;
}
