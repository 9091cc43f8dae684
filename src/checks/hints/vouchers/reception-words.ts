/** Meals, tobacco and drink as summaries name them; what makes another word of them is shut out at once. */
const words =
	/招待(?!所)|接待(?![室站点厅处台日大窗中])|工作餐|用餐|就餐|聚餐|会餐|便餐|订餐|餐费|餐饮费|早餐|午餐|晚餐|中餐(?![馆厅])|盒饭|吃饭|饭费|饭钱|饭菜|请客|宴请|宴席|酒席|酒宴|香烟(?![头蒂盒])|烟酒|卷烟|购烟|买烟|烟茶|[条包]烟|(?:白酒|啤酒|红酒)(?![厂坊瓶酿])|酒水|购酒|买酒/;

/** Who is served instead: the old, children, people who fight a fire or a flood; and campaigns against the thing itself. */
const served =
	/老年|老人|长者|敬老|重阳|助餐|食堂|幼儿|儿童|学生|学校|慰问|抢险|救灾|受灾|扑火|扑救|灭火|防疫|隔离|值守|值班|巡堤|巡逻|禁|戒|控烟|劝导|倡议|移风易俗|红白理事|标语|横幅|承诺|告知|垃圾|餐厨|信访|群众来访|来访群众|游客/;

/** What is built, bought or campaigned for, where nobody came to look at it. */
const matter =
	/巡查|宣传|整治|治理|清理|清运|维修|改造|装修|修建|建设|安装|设施|设备|用房|场所|场地|许可/;
const guests = /检查|考察|调研|督查|督导|验收|考核|参观|观摩|评审|上级|领导|来宾|客人|客商|来人/;
/** What guests eat, drink and smoke; in 检查组接待室维修 nothing of the kind. */
const consumed = /餐|饭|宴|席|请客|烟|酒/;

/** The word of a summary that speaks of a reception: 检查组工作餐, 购香烟. Nothing where it means something else. */
export function findReceptionWord(summary: string): string | undefined {
	const [word] = words.exec(summary) ?? [];
	if (word === undefined || served.test(summary)) return undefined;
	const forGuests = guests.test(summary) && consumed.test(word);
	return matter.test(summary) && !forGuests ? undefined : word;
}
