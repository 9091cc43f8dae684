import { z } from 'zod';
import { parseBeijingTime } from '../time/beijing-time.ts';
import { parseIsoDate } from '../time/calendar-date.ts';
import type { Bilingual } from '../bilingual.ts';
import { parseDueRule, type DueRule } from '../obligations/due-rule.ts';
import { parseYuan } from '../money/money.ts';
import { profileIds } from './profiles.ts';
import {
	thresholdDoc,
	thresholdNames,
	thresholdRange,
	thresholds,
	type ThresholdName,
	type ThresholdValues,
} from './thresholds.ts';

/** What each setting means and how to write it: for `data/README.md`, and beside a value that is wrong. */
export const settingDocs = z.registry<Bilingual>();

function setting<S extends z.ZodType>(schema: S, zh: string, en: string): S {
	settingDocs.add(schema, { zh, en });
	return schema;
}

const sentence = () => z.string().trim().min(1).max(500);
const officePhone = () => z.string().regex(/^[0-9][0-9-]{2,19}$/);
const days = () => z.int().min(0).max(366);

/** Yuan in the file, fen in the program. */
const yuan = () =>
	z.union([z.number(), z.string()]).transform((value, context): number => {
		const fen = parseYuan(String(value));
		if (fen !== undefined && fen > 0) return fen;
		context.addIssue({ code: 'custom', message: 'amount' });
		return z.NEVER;
	});

const due = () =>
	z.string().transform((value, context): DueRule => {
		const rule = parseDueRule(value);
		if (rule) return rule;
		context.addIssue({ code: 'custom', message: 'due' });
		return z.NEVER;
	});

const county = z.strictObject({
	name: setting(sentence(), '县（市、区）的全称。', 'The full name of the county.'),
	code: setting(
		z.string().regex(/^\d{6}$/),
		'6位行政区划代码，写在引号里，例如 "990101"。',
		'The six-digit division code in quotes, for example "990101".',
	),
});

const contact = z.strictObject({
	phone: setting(
		officePhone(),
		'办公电话，写在引号里，例如 "0990-1234567"。',
		'An office phone in quotes, for example "0990-1234567".',
	),
	address: setting(sentence().optional(), '办公地址。', 'The address of the office.'),
	email: setting(z.email().optional(), '办公邮箱。', 'The e-mail address of the office.'),
});

const licence = z.strictObject({
	name: setting(
		sentence(),
		'许可的名称，例如 知识共享署名 4.0 国际（CC BY 4.0）。',
		'The name of the licence, for example CC BY 4.0.',
	),
	url: setting(
		z.url({ protocol: /^https$/ }),
		'许可全文的网址，以 https:// 开头。',
		'Where the licence is read, beginning with https://.',
	),
});

/** What may be said of deadlines: from the beginning under `overrides`, from a day on under `rules`. */
const deadlines = {
	ledgerDue: {
		schema: due,
		doc: {
			zh: '收支明细最迟哪天公开，写法同公开目录的“公开时限”，例如 次月15日。',
			en: 'By when a ledger is disclosed, written as 公开时限 in the catalogue, for example 次月15日.',
		},
	},
	eventDueDays: {
		schema: days,
		doc: {
			zh: '事项发生后几天内公开，写 0 到 366 的整数。',
			en: 'Days from an event to its disclosure: a whole number from 0 to 366.',
		},
	},
	postedDays: {
		schema: days,
		doc: {
			zh: '公开栏上最少张贴几天，写 0 到 366 的整数。',
			en: 'Days on the notice board: a whole number from 0 to 366.',
		},
	},
	answerDays: {
		schema: days,
		doc: {
			zh: '村里几天内答复群众意见，写 0 到 366 的整数。',
			en: 'Days in which the village answers a comment: a whole number from 0 to 366.',
		},
	},
	townshipAnswerDays: {
		schema: days,
		doc: {
			zh: '对答复有异议的，乡镇几天内答复，写 0 到 366 的整数。',
			en: 'Days in which the township answers: a whole number from 0 to 366.',
		},
	},
} as const;

export type DeadlineName = keyof typeof deadlines;

export const deadlineNames = Object.keys(deadlines) as DeadlineName[];

type DeadlineSchemas = {
	readonly [Name in DeadlineName]: ReturnType<(typeof deadlines)[Name]['schema']>;
};

/** One setting a deadline, as `make` has it. */
function deadlineShape<S extends z.ZodType>(
	make: (schema: z.ZodType) => S,
): Readonly<Record<DeadlineName, S>> {
	return Object.fromEntries(
		deadlineNames.map((name) => {
			const { schema, doc } = deadlines[name];
			return [name, setting(make(schema()), doc.zh, doc.en)];
		}),
	) as never;
}

const overrides = z
	.strictObject(
		deadlineShape((schema) => schema.optional()) as unknown as {
			readonly [Name in DeadlineName]: z.ZodOptional<DeadlineSchemas[Name]>;
		},
	)
	.default({});

/** Yuan, whole days, months, years or times, a percentage, or yes or no. */
function thresholdSchema(name: ThresholdName): z.ZodType<number | boolean> {
	const [least, most] = thresholdRange(name);
	switch (thresholds[name].kind) {
		case 'yuan':
			return yuan();
		case 'yes-or-no':
			return z.boolean();
		case 'percent':
			return z.number().min(least).max(most);
		default:
			return z.int().min(least).max(most);
	}
}

type ThresholdShape = {
	readonly [Name in ThresholdName]: z.ZodOptional<z.ZodType<NonNullable<ThresholdValues[Name]>>>;
};

/** One setting a threshold, as `make` has it. */
function thresholdShape<S extends z.ZodType>(
	make: (schema: z.ZodType) => S,
): Readonly<Record<ThresholdName, S>> {
	return Object.fromEntries(
		thresholdNames.map((name) => {
			const { zh, en } = thresholdDoc(name);
			return [name, setting(make(thresholdSchema(name)), zh, en)];
		}),
	) as never;
}

const thresholdSettings = z
	.strictObject(thresholdShape((schema) => schema.optional()) as unknown as ThresholdShape)
	.default({});

/** Stands for a rule that is no longer made: nothing is prescribed from that day on. */
const droppedWord = '取消';

function orDropped<S extends z.ZodType>(schema: S) {
	return z.union([schema, z.literal(droppedWord).transform(() => null)]).optional();
}

type Droppable<S extends z.ZodType> = z.ZodOptional<z.ZodType<z.output<S> | null>>;

const datedRules = z.strictObject({
	from: setting(
		z.string().refine((written) => parseIsoDate(written) !== undefined),
		'从哪天起执行，例如 2027-01-01。这一天以前结束的期间、发生的事项，仍按原来的规则。按先后次序写。',
		'From which day, for example 2027-01-01. What ended or happened before is judged as before. In order.',
	),
	reason: setting(
		sentence(),
		'为什么改，依据哪个文件，会写在网站上。',
		'Why, and on which document; the site shows it.',
	),
	profile: setting(
		z.enum(profileIds).optional(),
		'从这天起按哪个地区的规定。',
		'Whose provisions are followed from that day on.',
	),
	...(deadlineShape(orDropped) as unknown as {
		readonly [Name in DeadlineName]: Droppable<DeadlineSchemas[Name]>;
	}),
	thresholds: setting(
		z
			.strictObject(
				thresholdShape(orDropped) as unknown as {
					readonly [Name in ThresholdName]: Droppable<ThresholdShape[Name]>;
				},
			)
			.default({}),
		'从这天起改的标准和界限，写法同上面的 thresholds。',
		'The thresholds and limits that change from that day on, written as thresholds above.',
	),
});

const rules = z
	.array(datedRules)
	.superRefine((entries, context) => {
		for (const [index, { from }] of entries.entries()) {
			const before = entries[index - 1];
			if (!before || before.from < from) continue;
			context.addIssue({ code: 'custom', message: 'order', path: [index, 'from'] });
		}
	})
	.default([]);

const ruleCorrection = z.strictObject({
	on: setting(
		z.string().refine((written) => parseIsoDate(written) !== undefined),
		'哪天更正的，例如 2026-11-29。',
		'The day of the correction, for example 2026-11-29.',
	),
	of: setting(
		z.array(z.string().trim().min(1).max(100)).min(1),
		'更正了哪些规则，照检查的提示写，例如 [ledgerDue, thresholds.decision]。',
		'Which rules were corrected, as the check names them: [ledgerDue, thresholds.decision].',
	),
	reason: setting(
		sentence(),
		'为什么更正，会一直写在网站上，例如 原来误写成次月25日，县文件规定的是次月15日。',
		'Why; the site shows it for good.',
	),
});

const rewriting = z.strictObject({
	on: setting(
		z.string().refine((written) => parseIsoDate(written) !== undefined),
		'哪天改写的，写在引号里，例如 "2026-11-29"。',
		'The day on which it was rewritten, in quotes: "2026-11-29".',
	),
	from: setting(
		z.string().regex(/^[0-9a-f]{7,64}$/),
		'改写以前公开的最后一次提交的编号，至少前7位，写在引号里。生成时会提示。',
		'The last commit published before, seven of its digits at least, in quotes. A build names it.',
	),
	reason: setting(
		sentence(),
		'为什么改写，会写在网站上，例如 清除误登的个人信息。',
		'Why it was rewritten; the site shows it.',
	),
});

const history = z
	.strictObject({
		since: setting(
			z
				.string()
				.refine((written) => parseBeijingTime(written) !== undefined)
				.optional(),
			'从哪天起的修改记入更正记录，写在引号里，例如 "2026-11-22"，或者写到几点几分（北京时间），例如 "2026-11-22T18:00"。此前的提交是试运行、录入或生成演示数据，不记；不写就从第一次提交记起。',
			'From when changes count as corrections, in quotes: "2026-11-22", or with the time in Beijing, "2026-11-22T18:00". Earlier commits were trials, data entry or generated data. Left out, the first commit is the beginning.',
		),
		rewritten: setting(
			z.array(rewriting).default([]),
			'修改历史被改写过的，一次一条，写进去不再删。没有写明的，和已公开的对不上，不能生成网站。',
			'Each time that the history was rewritten; an entry stays. A history that does not follow what was published, without an entry, is not built.',
		),
	})
	.default({ rewritten: [] });

const complaint = z.strictObject({
	name: setting(
		sentence(),
		'受理投诉的单位，例如 县纪委监委。',
		'The office that takes complaints.',
	),
	phone: setting(
		officePhone().optional(),
		'投诉电话，写在引号里，例如 "12388"。',
		'Its phone in quotes, for example "12388".',
	),
	url: setting(
		z.url({ protocol: /^https$/ }).optional(),
		'投诉网址，以 https:// 开头。',
		'Its web address, beginning with https://.',
	),
	note: setting(sentence().optional(), '怎样投诉的一句说明。', 'A sentence on how to complain.'),
});

const repository = z.strictObject({
	url: setting(
		z
			.url({ protocol: /^https$/ })
			.max(200)
			.refine((url) => !/[?#@\\\s]/.test(url)),
		'仓库在代码托管平台上的网址，以 https:// 开头，例如 https://gitee.com/qinghe/sunlit。',
		'The address of the repository at its host, beginning with https://.',
	),
	branch: setting(
		z
			.string()
			.regex(/^[A-Za-z0-9][\w./-]{0,99}$/)
			.default('main'),
		'用来生成网站的分支，不写就是 main。',
		'The branch of which the site is made; main when left out.',
	),
	folder: setting(
		z
			.string()
			.regex(/^(?!.*\.\.)[\w./-]{0,200}$/)
			.default('data'),
		'数据文件夹在仓库里的位置，不写就是 data。',
		'Where the data folder is in the repository; data when left out.',
	),
});

/** The declaration of `portal.yaml`. Unknown keys are refused: a misspelt one must not go unnoticed. */
export const portalSchema = z.strictObject({
	title: setting(sentence(), '网站的名称。', 'The name of the site.'),
	county: setting(county, '哪个县。', 'Which county.'),
	publisher: setting(sentence(), '发布单位，例如 青禾县农业农村局。', 'The office that publishes.'),
	contact: setting(contact, '发布单位怎样联系。', 'How to reach the publisher.'),
	licence: setting(
		licence.optional(),
		'别人可以按什么许可使用公开的数据，写在“数据下载”一页和数据说明文件里。不写的，那里写明“没有写明许可”。',
		'Under which licence others may use the data. Left out, the page of the data says that none is stated.',
	),
	locales: setting(
		z.array(z.enum(['zh-CN'])).min(1),
		'网站的语言，目前只有 zh-CN。',
		'The languages of the site; at present zh-CN only.',
	),
	profile: setting(
		z.enum(profileIds),
		'按哪个地区的规定计算时限。',
		'Whose provisions the time limits follow.',
	),
	overrides: setting(
		overrides,
		'本县与所选地区的规定不同时，在这里改。',
		'Where the county’s rules differ from the profile.',
	),
	thresholds: setting(
		thresholdSettings,
		'本县的金额标准和提示的界限。金额标准不写的不检查；其余不写的按程序的常用值。',
		'The county’s thresholds and the limits of hints. Amounts left out are not checked; the others have usual values.',
	),
	rules: setting(
		rules,
		'以后改规则，写在这里，写明从哪天起、为什么；上面的 overrides 和 thresholds 是最初的规则，公开以后不再改。不再规定的，写“取消”。',
		'Changes of the rules, each from a day on and with its reason; overrides and thresholds above are the first rules, and stay as they were published. 取消 for what is prescribed no longer.',
	),
	ruleCorrections: setting(
		z.array(ruleCorrection).default([]),
		'规则写错了，要连以前的一起改正，每改一次写一条，写进去不再删。没有写明的，检查不通过。',
		'Each time that rules already in force were wrong and were put right; an entry stays. Without one such a change is refused.',
	),
	history: setting(
		history,
		'更正记录怎样从数据文件的 git 历史得出。',
		'How the correction log follows from the git history of the data.',
	),
	repository: setting(
		repository.optional(),
		'数据放在哪个代码仓库里。写了，办公室工作台最后一步给出上传网页的链接。',
		'The repository that holds the data: the desk then leads to the page on which files are uploaded.',
	),
	demo: setting(
		z.boolean().default(false),
		'虚构的演示数据写 true，网站每一页都会标明；真实数据写 false 或者不写。',
		'true for fictional data, which every page then says; false, or nothing, for real data.',
	),
	complaints: setting(
		z.array(complaint).min(1),
		'有问题向谁反映，至少写一处，按先后次序。',
		'Where to complain, at least one, in order.',
	),
});

/** A time at which the history of the data was rewritten, as the county states it. */
export type HistoryRewriting = z.output<typeof rewriting>;

/** Where the county keeps its data. */
export type Repository = z.output<typeof repository>;

/** Who publishes and by which rules. Thresholds are in fen. */
export type Portal = z.output<typeof portalSchema>;

/** Rules that come into force on a day, as the county states them; `null` for what is prescribed no longer. */
export type DatedRules = Portal['rules'][number];
