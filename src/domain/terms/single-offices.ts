import type { Official } from '../tables/officials.ts';

/**
 * The offices that one person holds at a time. Deputies, members and accountants are many, and so are the posts that
 * the register words in a way of its own: of those nothing is concluded.
 */
export const villageOffices = [
	'party-secretary',
	'first-secretary',
	'committee-head',
	'supervision-head',
	'collective-chair',
	'collective-supervisor',
] as const;

export type VillageOffice = (typeof villageOffices)[number];
export type SingleOffice = VillageOffice | `group:${string}`;

/** A single office that a post is, or is among others: 书记兼村委会主任 is two. */
export interface HeldOffice {
	readonly office: SingleOffice;
	/** Held for the time being, as by 代理主任 or 副书记（主持工作）. */
	readonly acting: boolean;
}

/**
 * Those that a village cannot be without, or not once it has had them. A first secretary is sent to some villages and
 * for some years; a group may be joined to another.
 */
export const officesToFill: ReadonlySet<SingleOffice> = new Set([
	'party-secretary',
	'committee-head',
	'supervision-head',
	'collective-chair',
]);

type Body = Official['body'];

/** As the public knows it: `村党组织书记`, `三组组长`. */
export function officeName(office: SingleOffice): string {
	return isGroupOffice(office) ? `${office.slice('group:'.length)}组长` : names[office];
}

export function isGroupOffice(office: SingleOffice): office is `group:${string}` {
	return office.startsWith('group:');
}

const names: Readonly<Record<VillageOffice, string>> = {
	'party-secretary': '村党组织书记',
	'first-secretary': '驻村第一书记',
	'committee-head': '村民委员会主任',
	'supervision-head': '村务监督委员会主任',
	'collective-chair': '集体经济组织理事长',
	'collective-supervisor': '集体经济组织监事长',
};

/** Which single offices a post is, by its body and the words of its role; mostly one or none. */
export function readSingleOffices({ body, role }: Pick<Official, 'body' | 'role'>): HeldOffice[] {
	const parts = partsOf(body, role);
	const acting = parts.some((part) => actingWords.test(part));
	const held = parts.flatMap((part) => officeOf(body, part) ?? []);
	return [...new Set(held)].map((office) => ({ office, acting }));
}

const actingWords = /代理|代行|临时|主持/;

/** `书记、主任（代理）` is three parts: what stands in brackets is said of the post. */
function partsOf(body: Body, role: string): string[] {
	const flat = role.replace(/\s/g, '').replace(/[（(]([^（）()]*)[）)]/g, '兼$1');
	return flat.split(body === 'group' ? /[兼/／；;]/ : /[兼/／；;，,、]/).filter(Boolean);
}

/** Where the office stands on its own, the name of the body that may stand before it. */
const forms: readonly (readonly [RegExp, VillageOffice])[] = [
	[/^(?:驻村)?第一书记$/, 'first-secretary'],
	[/^村?(?:党组织|党支部|党总支|党委|支部|总支)?(?:委员会)?书记$/, 'party-secretary'],
	[/^村?支书$/, 'party-secretary'],
	[/^(?:村委|村委会|村民委员会)主任$/, 'committee-head'],
	[/^(?:村务|村)?(?:监督委员会|监委会|监委)主任$/, 'supervision-head'],
	[
		/^村?(?:股份)?(?:经济)?(?:集体经济组织|集体经济|合作社|合作联社|联合社)?(?:理事会)?(?:理事长|社长)$/,
		'collective-chair',
	],
	[/^村?(?:监事会)?监事长$/, 'collective-supervisor'],
];

/** Whose head it is that is written as 主任 alone, or whose work somebody leads for the time being. */
const heads: Readonly<Partial<Record<Body, { head: VillageOffice; chair?: VillageOffice }>>> = {
	party: { head: 'party-secretary', chair: 'committee-head' },
	committee: { head: 'committee-head', chair: 'committee-head' },
	supervision: { head: 'supervision-head', chair: 'supervision-head' },
	collective: { head: 'collective-chair' },
};

function officeOf(body: Body, part: string): SingleOffice | undefined {
	if (body === 'group') return groupOffice(part);
	if (body === 'accountant') return undefined;
	if (/^(?:临时)?主持(?:全面|日常)?(?:工作)?$/.test(part)) return heads[body]?.head;
	const title = part.replace(/^(?:代理|代行|临时|代)/, '');
	if (/^村?主任$/.test(title)) return heads[body]?.chair;
	return forms.find(([form]) => form.test(title))?.[1];
}

/** `三组组长`, `第三村民小组组长` and `河口组组长`; 组长 alone does not say of which group. */
function groupOffice(part: string): SingleOffice | undefined {
	const title = part.replace(/^(?:代理|代行|临时)/, '');
	const [, group] = /^第?(.+?)(?:村民)?小?组(?:小?组)?长$/.exec(title) ?? [];
	if (group === undefined || /副|党/.test(group)) return undefined;
	return `group:${group}组`;
}
