/** Meals, tobacco and drink as summaries name them; what makes another word of them is shut out at once. */
const words =
	/招待(?!所)|接待(?![室站点厅处台日大窗中])|工作餐|用餐|就餐|聚餐|会餐|便餐|订餐|餐费|餐饮费|早餐|午餐|晚餐|中餐(?![馆厅])|盒饭|吃饭|饭费|饭钱|饭菜|请客|宴请|宴席|酒席|酒宴|香烟(?![头蒂盒])|烟酒|卷烟|购烟|买烟|烟茶|[条包]烟|(?:白酒|啤酒|红酒)(?![厂坊瓶酿])|酒水|购酒|买酒/;

/**
 * What makes such a word harmless: meals for the old, for children, for people who fight a fire or a flood;
 * campaigns against smoking and lavish feasts; refuse; buildings and things.
 */
const otherwise =
	/老年|老人|长者|敬老|重阳|助餐|食堂|幼儿|儿童|学生|学校|慰问|抢险|救灾|受灾|扑火|扑救|灭火|防疫|隔离|值守|值班|巡查|巡堤|巡逻|宣传|整治|治理|禁|戒|控烟|劝导|倡议|移风易俗|红白理事|标语|横幅|承诺|告知|垃圾|餐厨|清理|清运|信访|来访|游客|维修|改造|装修|修建|建设|安装|设施|设备|用房|场所|场地|许可/;

/** The word of a summary that speaks of a reception: 检查组工作餐, 购香烟. Nothing where it means something else. */
export function receptionWord(summary: string): string | undefined {
	const [word] = words.exec(summary) ?? [];
	return word === undefined || otherwise.test(summary) ? undefined : word;
}
