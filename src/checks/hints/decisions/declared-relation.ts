const clauses = /[，,。；;\n]/;
/** A clause that says there is no relation. */
const denies = /无|没有|不是|不属|不存在|并非/;
/** What may follow a name in a sentence about relations; anything else may be the rest of a longer name. */
const afterName =
	/^(?:[^\p{Script=Han}]|$|[系是为的之与和跟同及有属互均都夫妻父母子女兄弟姐妹叔侄姑舅表堂])/u;

/**
 * Does a 亲属关系申报 say that there is a relation to this person: `与村委会副主任贾谷雨系夫妻`? A clause that
 * denies one does not, and a name that goes on (`李明` in `李明华`) is another one.
 */
export function declares(declaration: string, name: string): boolean {
	return declaration.split(clauses).some((clause) => {
		const at = clause.indexOf(name);
		return at >= 0 && !denies.test(clause) && afterName.test(clause.slice(at + name.length));
	});
}
