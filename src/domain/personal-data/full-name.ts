import { isGiven } from './given-names.ts';
import { transliterating } from './named-person-words.ts';
import { compoundSurnames, surnames } from './surnames.ts';
import { gapCharacters } from './written-characters.ts';

const separators = /[、，,；;/]/;
const bracketed = /[（(][^（）()]{0,40}[）)]/g;
const andOthers = /等.{0,12}$/;
const leading =
	/^(?:村民|群众|户主|农户|居民|[一二三四五六七八九十\d]{1,3}组|脱贫户|困难户|低保户|五保户|老人|党员)+/;
const trailing = /(?:同志|先生|女士|老人|师傅|老板|一家|家庭|户|家)$/;
const between = new RegExp(`[${gapCharacters}.]+`, 'gu');
const hidden = /[*＊×某○□◯〇?？xX]/;
/** Words for people who are not named. */
const unnamed =
	/[户员组队工众者村镇乡厂店社站]|[农居渔牧选]民|老人|个人|私人|多人|本人|家属|客|司机|师傅|其他|不详|匿名|代表|大夫|医生|老师|会计|书记|主任/;
const nickname = /^[老小阿大]\p{Script=Han}$/u;
const hanName = /^\p{Script=Han}{2,4}$/u;
/** Names of several parts, as Uygurs and others bear them. */
const dottedName = /^\p{Script=Han}{1,10}[·•・]\p{Script=Han}{1,10}$/u;

/** The persons whom a list of payees names in full, without marks such as `张*丰`. */
export function findFullNames(cell: string): string[] {
	return cell
		.split(separators)
		.flatMap(linesOf)
		.flatMap((part) => bareName(part) ?? []);
}

/** One name a line, unless a single name is broken over the lines. */
function linesOf(part: string): string[] {
	const lines = part.split('\n');
	return lines.every((line) => line.trim().length > 1) ? lines : [part];
}

/** A name as it can be compared: without blanks, brackets and forms of address. */
function bareName(part: string): string | undefined {
	const plain = part.replace(bracketed, '').replace(between, '').replace(andOthers, '');
	const name = plain.replace(leading, '').replace(trailing, '');
	if (hidden.test(name) || unnamed.test(name) || nickname.test(name)) return undefined;
	if (dottedName.test(name)) return name;
	const bare = name.replace(/[·•・]/g, '');
	return hanName.test(bare) ? bare : undefined;
}

const organisation = /[店厂社村组站所部局院校会行馆场园坊铺库队班委办处中心公司]$/;

/** Is this a person's name, and nothing that a shop or a village is called? For cells that do not say which they hold. */
export function isFullName(cell: string): boolean {
	const names = findFullNames(cell);
	return names.length > 0 && names.every(looksLikeAPerson);
}

/** The names in full of a cell whose column is one of persons. A cell such as 合计 has none. */
export function findNamesOfColumn(cell: string): string[] {
	return findFullNames(cell).filter((name) => looksLikeAPerson(name) || isTransliterated(name));
}

function looksLikeAPerson(name: string): boolean {
	if (organisation.test(name)) return false;
	if (compoundSurnames.has(name.slice(0, 2))) return name.length > 2;
	return surnames.has(name.charAt(0)) && name.length <= 3 && isGiven(name, 0, name.slice(1));
}

/** Names without a surname: `扎西次仁`, `阿依古丽·买买提`. */
function isTransliterated(name: string): boolean {
	return [...name]
		.filter((character) => !transliterating.has(character))
		.every((one) => /[·•・]/.test(one));
}
