import { finance } from '../../domain/tables/disclosures.ts';
import { balances } from '../../domain/tables/balances.ts';
import { formatYuan, parseYuan, sumFen } from '../../domain/money/money.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Texts } from '../../texts/index.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { drawField, readFields } from './form-fields.ts';
import {
	periodsToRegister,
	readMonth,
	registerMonth,
	type Account,
	type AccountEntry,
	type MonthToRegister,
} from './month-form.ts';
import type { OfficeWork } from './office-work.ts';
import { namePeriod } from './period-name.ts';

type Sentences = Texts['desk']['sentences'];

/** Who signed what was disclosed, and when: the short form of a row of `finance.csv`. */
const signedFields = [
	...['publishedOn', 'preparedBy', 'reviewedBy', 'reviewedOn', 'approvedBy'],
	...['postedFrom', 'postedTo', 'body'],
] as const;

export interface MonthForm {
	/** The files have changed: offers the periods anew. */
	refresh(): void;
	/** The period that was last looked at. */
	period(): string;
}

/** Registers a month: who signed it, and what the accounts held. */
export function startMonthForm(
	root: HTMLElement,
	work: OfficeWork,
	today: () => string,
	sentences: Sentences,
	onPut: () => void,
): MonthForm {
	const form = findPart(root, '.desk-month form', HTMLFormElement);
	const select = findPart(form, 'select[name=month]', HTMLSelectElement);
	const fields = findPart(form, '.desk-signed', HTMLElement);
	const accountsPart = findPart(form, '.desk-accounts', HTMLElement);
	const sum = findPart(form, '.desk-sum', HTMLElement);
	const status = findPart(form, '.desk-month-status', HTMLElement);
	const none = findPart(root, '.desk-no-month', HTMLElement);
	let month: MonthToRegister | undefined;
	let accounts: Account[] = [];

	const draw = () => {
		month = readMonth(work, select.value, today());
		if (!month) return;
		const { known } = month;
		fields.replaceChildren(
			...signedFields.map((field) =>
				drawField('desk-signed', field, finance.columns[field], { value: known[field] }, sentences),
			),
		);
		accounts = [...month.accounts];
		drawAccounts();
	};

	const drawAccounts = () => {
		accountsPart.replaceChildren(...accounts.map((account, at) => drawAccount(account, at)));
		add();
	};

	const drawAccount = (account: Account, at: number): HTMLElement => {
		const name = [account.account, account.label].filter(Boolean).join(' ');
		const box = makeElement('fieldset', '', { class: 'desk-account' });
		box.append(makeElement('legend', name || sentences.newAccount));
		const id = `desk-account-${at}`;
		const isNew = account.openingFen === undefined;
		const only = accounts.length === 1 && month;
		const values = {
			income: account.income || (only ? formatYuan(only.incomeFen) : ''),
			expense: account.expense || (only ? formatYuan(only.expenseFen) : ''),
		};
		if (isNew) {
			for (const field of ['account', 'label', 'opening'] as const) {
				box.append(drawField(id, field, balances.columns[field], {}, sentences));
			}
		} else {
			const line = makeElement('p', '', { class: 'desk-line' });
			line.append(
				makeElement('span', sentences.openingOf),
				makeElement('b', formatYuan(account.openingFen), { class: 'number' }),
			);
			box.append(line);
		}
		for (const field of ['income', 'expense'] as const) {
			box.append(
				drawField(id, field, balances.columns[field], { value: values[field] }, sentences),
			);
		}
		const closing = makeElement('p', '', { class: 'desk-line desk-closing' });
		closing.append(
			makeElement('span', sentences.closingOf),
			makeElement('b', '', { class: 'number' }),
		);
		box.append(closing);
		return box;
	};

	const fenIn = (box: Element, field: string): number | undefined => {
		const control = box.querySelector<HTMLInputElement>(`[name=${field}]`);
		return control ? parseYuan(toHalfWidth(control.value.trim())) : undefined;
	};

	/** The accounts as they are filled in; those with a field that says nothing yet are not among them. */
	const entries = (): AccountEntry[] =>
		[...accountsPart.children].flatMap((box, at) => {
			const { entity = '', account = '', label = '', openingFen } = accounts[at] ?? {};
			const word = (field: string, known: string) =>
				box.querySelector<HTMLInputElement>(`[name=${field}]`)?.value.trim() ?? known;
			const opening = openingFen ?? fenIn(box, 'opening');
			const [income, expense] = [fenIn(box, 'income'), fenIn(box, 'expense')];
			if (opening === undefined || income === undefined || expense === undefined) return [];
			return {
				...{ entity, account: word('account', account), label: word('label', label) },
				...{ openingFen: opening, incomeFen: income, expenseFen: expense },
			};
		});

	/** Says what each account closes with, and whether all of them are what the ledger says. */
	const add = () => {
		if (!month) return;
		for (const [at, box] of [...accountsPart.children].entries()) {
			const opening = accounts[at]?.openingFen ?? fenIn(box, 'opening');
			const [income, expense] = [fenIn(box, 'income'), fenIn(box, 'expense')];
			const closing = box.querySelector('.desk-closing b');
			if (!closing) continue;
			closing.textContent =
				opening === undefined || income === undefined || expense === undefined
					? sentences.notYet
					: formatYuan(opening + income - expense);
		}
		const written = entries();
		const total = (field: 'openingFen' | 'incomeFen' | 'expenseFen') =>
			sumFen(written.map((entry) => entry[field]));
		const { incomeFen, expenseFen } = month;
		const [moreIncome, moreExpense] = [
			incomeFen - total('incomeFen'),
			expenseFen - total('expenseFen'),
		];
		const values = {
			...{ opening: formatYuan(total('openingFen')), income: formatYuan(incomeFen) },
			...{ expense: formatYuan(expenseFen), moreIncome: formatYuan(moreIncome) },
			moreExpense: formatYuan(moreExpense),
			closing: formatYuan(total('openingFen') + total('incomeFen') - total('expenseFen')),
		};
		// Money moved between accounts stands on both sides of the balances, and not in the ledger.
		const agrees = moreIncome === moreExpense && moreIncome <= 0;
		const complete = written.length === accounts.length;
		sum.replaceChildren(
			makeElement('p', fillSentence(sentences.ledgerSum, values)),
			makeElement(
				'p',
				accounts.length === 0
					? sentences.noAccounts
					: !complete || !agrees
						? fillSentence(sentences.sumOpen, values)
						: fillSentence(sentences.sumAgrees, values),
				{ class: complete && agrees ? 'desk-agrees' : 'desk-differs' },
			),
		);
	};

	select.addEventListener('change', draw);
	accountsPart.addEventListener('input', add);
	findPart(form, '.desk-add-account', HTMLButtonElement).addEventListener('click', () => {
		const fresh = { entity: '', account: '', label: '', openingFen: undefined };
		accounts.push({ ...fresh, income: '', expense: '' });
		const box = drawAccount(
			accounts.at(-1) ?? { ...fresh, income: '', expense: '' },
			accounts.length - 1,
		);
		accountsPart.append(box);
		box.querySelector('select')?.focus();
		add();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const own = month;
		const signed = readFields(fields, finance, sentences);
		const boxes = [...accountsPart.children] as HTMLElement[];
		const areRead = boxes.map((box) => readFields(box, balances, sentences)).every(Boolean);
		if (!own || !signed || !areRead) return;
		const name = namePeriod(own.period);
		registerMonth(work, own, signed, entries(), {
			ledger: fillSentence(sentences.ledgerTitle, { period: name }),
			balances: fillSentence(sentences.balancesTitle, { period: name }),
		});
		status.textContent = fillSentence(sentences.monthPut, { period: name });
		onPut();
	});
	return {
		refresh() {
			const periods = periodsToRegister(work);
			const before = select.value;
			form.hidden = periods.length === 0;
			none.hidden = periods.length > 0;
			select.replaceChildren(...periods.map((key) => new Option(key, key)));
			for (const option of select.options) {
				const period = readMonth(work, option.value, today())?.period;
				if (period) option.text = namePeriod(period);
			}
			if (periods.includes(before)) select.value = before;
			draw();
		},
		period: () => select.value,
	};
}
