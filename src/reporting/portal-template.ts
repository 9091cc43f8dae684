import { parse, stringify } from 'yaml';
import { findSetting, portalSettings } from '../domain/portal/portal-settings.ts';
import { portalExample } from './portal-example.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * A `portal.yaml` in which every setting is explained. Those given are set; the others stand behind a `#`, as in
 * the example of the documentation, and hold once it is taken off.
 */
export function formatPortalTemplate(given: Settings): string {
	const example = parse(portalExample) as Settings;
	return `${[...introduction, ...group([], example, given, 0)].join('\n')}\n`;
}

const introduction = [
	'# 网站的设置：一行一个，写成“设置: 值”，下一级的设置前面空两格。',
	'# “# ”开头的行是说明，程序不读。“#”后面紧跟着设置的，现在没有启用：要用，把值改成本县的，再去掉行首的“#”。',
	'# 改好以后运行 npm run check，写错的设置会逐行列出。',
];

/** The lines of a group's settings: those that are set, and those of the example; `undefined` where the group itself is not set. */
function group(
	path: readonly PropertyKey[],
	example: Settings,
	set: Settings | undefined,
	indent: number,
): string[] {
	const shown = { ...example, ...set };
	const lines = Object.keys(shown).flatMap((name) => {
		const own = [...path, name];
		return [
			...(path.length === 0 ? [''] : []),
			...explanation(own, indent),
			...setting(own, example[name], set?.[name], indent),
		];
	});
	return [...lines, ...others(path, shown, indent)];
}

/** A setting with its value, and what stands below it. */
function setting(
	path: readonly PropertyKey[],
	example: unknown,
	set: unknown,
	indent: number,
): string[] {
	const name = String(path.at(-1));
	const value = set ?? example;
	const isSet = set !== undefined;
	if (isList(value)) {
		const items = value.flatMap((item, index) =>
			listItem([...path, index], item, isSet, indent + 2),
		);
		return [line(`${name}:`, isSet, indent), ...items];
	}
	if (isGroup(value)) {
		const below = group(path, example as Settings, set as Settings | undefined, indent + 2);
		return [line(`${name}:`, isSet, indent), ...below];
	}
	return [line(`${name}: ${scalar(value)}`, isSet, indent)];
}

/** One group of a list. The first explains the settings of all. */
function listItem(
	path: readonly PropertyKey[],
	item: Settings,
	isSet: boolean,
	indent: number,
): string[] {
	const lines = group(path, item, isSet ? item : undefined, indent + 2);
	const shown = path.at(-1) === 0 ? lines : lines.filter((text) => !isRemark(text));
	const first = shown.findIndex((text) => !isRemark(text));
	return shown.map((text, index) => (index === first ? text.replace(/ {2}(?=\w)/, '- ') : text));
}

/** What may stand in a group, too, and is not shown in it. */
function others(path: readonly PropertyKey[], shown: Settings, indent: number): string[] {
	if (path.at(-1) === 'thresholds' && path.length > 1) return [];
	const above = path.map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`)).join('');
	const prefix = path.length === 0 ? '' : `${above.slice(1)}.`;
	return portalSettings
		.filter(({ path: own }) => own.startsWith(prefix) && !own.slice(prefix.length).includes('.'))
		.filter(({ path: own }) => !(own.slice(prefix.length) in shown))
		.map(({ path: own, doc }) => remark(`还可以写 ${own.slice(prefix.length)}：${doc.zh}`, indent));
}

function explanation(path: readonly PropertyKey[], indent: number): string[] {
	const { doc, words = [] } = findSetting(path) ?? {};
	if (!doc) return [];
	const choice = words.length > 1 ? `可以写：${words.join('、')}。` : '';
	return [remark(`${doc.zh}${choice}`, indent)];
}

function remark(text: string, indent: number): string {
	return `${' '.repeat(indent)}# ${text}`;
}

/** Within a group, where explanations are indented and what is not set stands behind a `#` at the edge. */
function isRemark(text: string): boolean {
	return /^ +# /.test(text);
}

function line(text: string, isSet: boolean, indent: number): string {
	return `${isSet ? '' : '#'}${' '.repeat(indent)}${text}`;
}

function isGroup(value: unknown): value is Settings {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly Settings[] {
	return Array.isArray(value) && value.every(isGroup);
}

function scalar(value: unknown): string {
	return stringify(value, {
		collectionStyle: 'flow',
		flowCollectionPadding: false,
		lineWidth: 0,
	}).trimEnd();
}
