import type { CellLine, CorrectionLine } from '../../corrections/correction-line.ts';
import { erased, type Erased } from '../../domain/tables/erased.ts';
import { villageTables, type VillageTableName } from '../../domain/tables/index.ts';
import type { NoLog, SinceMove } from '../../corrections/correction.ts';
import { parseYuan } from '../../domain/money/money.ts';
import { parseQuantity } from '../../domain/money/quantity.ts';
import { count, date, money, period, quantity } from './format.ts';

export const corrections = {
	name: '更正记录',
	title: (who: string) => `${who} 更正记录`,
	description: (who: string) => `${who}公开以后改过什么、什么时候改的、为什么改。`,
	lead: (total: number, villages: number) =>
		`公开以后改过 ${count(total)} 处，涉及 ${count(villages)} 个村。新的在前。`,
	villageLead: (total: number) => `公开以后改过 ${count(total)} 处。新的在前。`,
	since: (since: string) => `从${moment(since)}起的修改都记在这里；此前是试运行和录入，不记。`,
	sinceFirst: (day: string) => `从${date(day)}数据文件第一次提交起，修改都记在这里。`,
	sinceMoved: ({ on, from, to }: SinceMove) =>
		`${date(on)}，起记时间从${from === undefined ? '第一次提交' : moment(from)}推后到${moment(to)}，两个时间之间的修改不再列出。`,
	rewritten: (on: string, reason: string) =>
		`${date(on)}，数据文件的修改历史改写过，原因：${reason}。改写以前的更正，这里可能不全。`,
	source:
		'记录由程序从数据文件的修改历史得出，不用另外填报。台账里随进展补填的内容、状态的变化，不算更正。金额、数量、日期和选项写明前后；文字只写明改过，内容不显示。',
	none: (since: string) => `从${moment(since)}起没有更正。`,
	noLog: {
		'no-git': '这次生成网站的电脑上没有装 git，读不到数据文件的修改历史，所以没有更正记录。',
		'no-repository': '这次生成网站用的数据文件不在 git 仓库里，没有修改历史，所以没有更正记录。',
		'no-commit':
			'这次生成网站用的数据文件放在 git 仓库里，但是还没有提交过，没有修改历史，所以没有更正记录。',
		'not-owner':
			'数据文件所在的 git 仓库属于这台电脑上的另一个用户，git 不让读取，所以没有更正记录。仓库里的修改历史还在。',
		unreadable: '数据文件放在 git 仓库里，但是这个仓库读不出来，所以没有更正记录。',
		shallow:
			'这次生成网站时，只取了数据文件最近几次提交（浅克隆），读不到应当记起的那一天，所以没有更正记录。仓库里的修改历史还在。',
		incomplete: '数据文件的修改历史里有的内容缺失或者损坏，读不全，所以没有更正记录。',
		'bundle-unreadable': '数据文件带来的修改历史（history.bundle）读不出来，所以没有更正记录。',
		'bundle-differs':
			'数据文件带来的修改历史（history.bundle）和数据文件对不上，所以没有更正记录。',
	} satisfies Record<NoLog, string>,
	noLogMore: '这不等于没有更正过。村里登记的“更正说明”，仍然写在各项公开的页面上。',
	more: (shown: number, total: number) =>
		`这里列最近 ${count(shown)} 处，全部 ${count(total)} 处在下载的表格里。`,
	moreOnRecord: (shown: number, total: number) =>
		`共 ${count(total)} 处，这里列最近 ${count(shown)} 处。`,
	villageLink: (total: number) => (total === 0 ? '更正记录' : `更正记录（${count(total)} 处）`),
	countyLink: '全县更正记录',
	all: '本村全部更正记录',
	feed: '订阅更正（Atom）',
	onRecord: '公开以后的更正',
	list: '每一处更正',
	byVillage: '各村更正',
	villageCount: (name: string, total: number) => `${name}（${count(total)} 处）`,
	subject: ({ subject, isDisclosure, period: key, name }: CorrectionLine) =>
		[key === undefined ? '' : period(key), isDisclosure ? `${subject}（公开登记）` : subject, name]
			.filter(Boolean)
			.join(' '),
	sentences,
	reason: ({ reason }: CorrectionLine): string | undefined => {
		switch (reason.kind) {
			case 'given':
				return reason.on === undefined
					? `原因：${reason.text}`
					: `原因（${date(reason.on)}补写）：${reason.text}`;
			case 'none':
				return '没有写明原因。';
			case 'withheld':
				return '写过原因，内容不再显示。';
			case 'unasked':
				return undefined;
		}
	},
	/** All that is said of one, in one paragraph. */
	told: (line: CorrectionLine): string =>
		[
			...sentences(line),
			corrections.reason(line) ?? '',
			line.misdated ? corrections.misdated : '',
		].join(''),
	misdated:
		'这次提交写的日期不对：早于它前面的提交，或者晚于它后面的提交。这里按前一次提交的日期写。',
	misdatedCount: (total: number) =>
		`有 ${count(total)} 处更正，提交写的日期不对，已在更正记录里标明。`,
	committedOn: (day: string) => `数据${date(day)}提交`,
	firstCommitted: (day: string) => `数据文件首次提交于 ${date(day)}`,
	erased: {
		heading: '已删去的文字',
		note: '下面各行误登过个人信息，文字已经删去，不再显示。金额、日期和选项照旧。',
		line: ({ row, what, date: on, by }: Erased) => {
			const { table, period: key, key: name } = row;
			const title = villageTables[table as VillageTableName].title.zh;
			const which = [title, key === undefined ? '' : period(key), name].filter(Boolean).join(' ');
			return `${date(on)}，${which}，删去${erased.columns.what.type.write(what)}，经办：${by}。`;
		},
	},
	skipped: {
		heading: '没有读出来的修改',
		note: '下面几次提交里，文件有错误，读不出来，当时也没有发布。改好以后，和上一次能读出来的比较。',
		line: (day: string, file: string, commit: string) =>
			`${date(day)}，${file}，提交 ${commit.slice(0, 10)}`,
	},
	csv: {
		on: '更正日期',
		village: '村编号',
		villageName: '村名',
		subject: '事项',
		period: '期间',
		id: '编号',
		kind: '变化',
		publishedOn: '原公开日期',
		heading: '列名',
		before: '原来',
		after: '改为',
		reason: '原因',
		commit: '提交',
		misdated: '日期有误',
		yes: '是',
		withheld: '不显示',
		kinds: {
			changed: '改动',
			added: '补记',
			removed: '撤下',
			withdrawn: '整份撤下',
			replaced: '换文件',
		},
	},
} as const;

/** `2026-11-22T18:00` → `2026年11月22日18:00` */
function moment(since: string): string {
	return `${date(since.slice(0, 10))}${since.slice(11)}`;
}

/** What was done, a sentence for each cell; of a row as a whole, one. */
function sentences(line: CorrectionLine): string[] {
	const { kind, on, cells, publishedOn, rows } = line;
	const listed = cells.map((cell) => `${cell.heading}${value(cell, cell.after ?? cell.before)}`);
	const detail = listed.length > 0 ? `：${listed.join('，')}` : '';
	const published = publishedOn === undefined ? '' : `${date(publishedOn)}公开，`;
	switch (kind) {
		case 'added':
			return [
				`${published}${publishedOn === undefined ? '' : '当时没有这一条，'}${date(on)}补记${detail}。`,
			];
		case 'removed':
			return [`${published}${date(on)}撤下${detail}。`];
		case 'withdrawn':
			return [`${published}整份共 ${count(rows ?? 0)} 行，${date(on)}撤下。`];
		case 'replaced':
			return cells.map(({ heading }) => `${heading}：${date(on)}换成了另一份，名称没有变。`);
		case 'changed':
			return cells.map((cell) => `${cell.heading}：${change(cell, line)}。`);
	}
}

function change(cell: CellLine, { on, publishedOn }: CorrectionLine): string {
	const { before, after, withheld, changedOn } = cell;
	const since =
		changedOn !== undefined
			? `${date(changedOn)}起`
			: publishedOn !== undefined
				? `${date(publishedOn)}发布时`
				: undefined;
	if (withheld) return `${date(on)}有改动，文字内容不显示`;
	if (before === undefined) return `${since ?? '原来'}没有写，${date(on)}写明${value(cell, after)}`;
	const was = `${since === undefined ? '原来写的是' : `${since}为`}${value(cell, before)}`;
	return `${was}，${date(on)}${after === undefined ? '删去' : `改为${value(cell, after)}`}`;
}

/** A value behind a word: numbers and dates keep a distance from it. */
function value({ form, unit }: CellLine, written = ''): string {
	switch (form) {
		case 'money':
			return ` ${money(parseYuan(written) ?? 0)} ${unit ?? ''}`;
		case 'quantity':
			return ` ${quantity(parseQuantity(written) ?? 0)} ${unit ?? ''}`.trimEnd();
		case 'date':
			return ` ${date(written)}`;
		case 'period':
			return ` ${period(written)}`;
		case 'text':
			return `“${written}”`;
	}
}
