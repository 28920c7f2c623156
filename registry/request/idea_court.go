package request

// arrests is the idea of getting hold of those whom a court seeks.
func arrests() idea {
	return idea{
		says: `arrest(|s|ing), apprehension(|s), aprehension(|es), interpellation(|s), поимк*, 抓捕, arrestation(|s), mandat(|s) d arret, detencion(|es), arresto(|s), captura(|s), арест(|а|у|ом|е|ы|ов|ам|ами|ах), задержани*, взяти* под стражу, اعتقال*, توقيف*, القبض, القاء القبض, (اوامر|امر|مذكرات|مذكره) (القبض|الضبط|الجلب|الاعتقال|التوقيف), احتجاز*, تسليم المطلوبين, ملاحقه (المطلوبين|الفارين), 逮捕, 拘捕, 缉捕, festnahme*, verhaftung*, detencao, detencoes, prisoes, arresti
			arrest warrant(|s), warrant(|s) (of|for the) arrest(|s), apprehen(d|ds|ding), arresting
			mandat(|s) d (arret|amener), arreter (les|des), detener (a|al), arrestar, arrestos
			orden(|es) (judiciales|internacionales|pendientes|) de (detencion|captura|arresto|aprehension|prision|busqueda y captura), aprehension(|es)
			ордер* на (арест|задержани*|взяти*), арестн*, поимк*, взяти* под арест
			(القاء|القا) القبض, بالقبض, عمليات (القبض|القاء القبض|التوقيف|الاعتقال), امر(ا|) بالقبض, اوامر (القاء القبض|بالقبض|احضار|الاحضار), مذكر(ه|ات) (جلب|توقيف|قبض|اعتقال|احضار|ايقاف), موقوفين, معتقلين
			逮捕令, 逮捕證, 逮捕证, 拘捕令, 缉拿, 緝拿, 緝捕, 抓捕, 捕获, 捉拿, 抓获, 拘押, 拘留, 羁押, 通缉令, 通緝令
			haftbefehl*, mandado(|s) de (detencao|prisao|captura), mandat(o|i) (d|di) (arresto|cattura), detenc(ao|oes)`,
		kin: `warrant(|s), (outstanding|pending|unexecuted) warrants, surrender(|s|ing), fugitive(|s), runaways, manhunt(|s), at large
			(tracking|tracing|hunting) (down|of|and|), track(|ing) down, (catch|catching|capture|capturing) (of|the|), captures, wanted (persons|individuals|suspects|men|people), suspects, hand(|ing) over (of|suspects)
			transfer of (suspects|persons|accused), detention(|s), custody, extradition(|s), extradit*
			mandats, execution (du mandat|d un mandat|des mandats), remise(|s) (des|de|d|a la cour|et), traque*, fugitif(|s), fuyard(|s), cavale, en fuite
			personnes recherchees, recherche des (suspects|fugitifs|accuses|fugitives), captur*, transferement(|s), capture des
			ordenes (judiciales|pendientes|de la corte|de la cpi|emitidas|dictadas), profug(o|os|a|as), fugitiv(o|os|a|as), entrega(|s) (y|a la corte|de (los|las|) (sospechosos|acusados|personas|individuos|imputados|fugitivos|profugos|buscados|reclamados)), sospechos(o|os)
			(busqueda|localizacion) (y captura|de (los|las|) (sospechosos|fugitivos|profugos|acusados|personas)), buscad(os|as), detenid(o|os), extradicion(|es)
			ордер(|а|ов|ы|ам|ами|ах), розыск*, разыскива*, беглец*, беглец, беглых, скрывающ*, подозреваем*, экстрадиц*, выдач* (подозреваем*|обвиняем*|лиц*|суду), передач* (подозреваем*|обвиняем*|лиц*|суду|в суд), доставк* (подозреваем*|обвиняем*|лиц*|в суд), поиск* (беглец*|подозреваем*|обвиняем*|лиц*)
			المطلوبين, مطلوبين, مطلوبون, (الفارين|فارين|الفارون|الهاربين|هاربين|الهاربون), (تعقب|ملاحقه|مطارده|تتبع) (الفارين|المطلوبين|المشتبه*|الهاربين|المتهمين|الجناه|مرتكبي*)
			تسليم (المشتبه*|المتهمين|الاشخاص|المطلوبين|الفارين|الهاربين|الجناه|المجرمين), المشتبه (بهم|فيهم), مذكرات المحكمه, اوامر المحكمه
			追捕, 追逃, 通缉, 通緝, 逃犯, 在逃, 嫌疑人, 嫌犯, 移交, 引渡, 抓人, 捕人, 抓逃, 追踪, 追蹤, 令状
			flüchtige*, fahndung*, überstellung*, auslieferung*, haftbefehle, fugitivos, foragidos, mandados, entrega de (suspeitos|acusados), ricercati, latitanti, mandati, consegna (di|dei) (sospetti|indagati|accusati)`,
	}
}

// anniversary is the idea of the years that have gone by.
func anniversary() idea {
	return idea{
		says: `(10|20|25|30|40|50|75) (year|years), (10|20|25|30|40|50|75) annees, (10|20|25|30|40|50|75) летии, vingt cinq annees, двадцатью пятью годами, двадцати пяти годам, двадцати пяти годах, (10|20|25|30|40|50|75) (годам|годами|годах),  (10|20|25|30|40|50|75) ans, (10|20|25|30|40|50|75) anos, (10|20|25|30|40|50|75) лет, (10|20|25|30|40|50|75) летие, (10|20|25|30|40|50|75) летия, (10|20|25|30|40|50|75) летию, (10|20|25|30|40|50|75) летием, (10|20|25|30|40|50|75) (عاما|عام|سنه), (10|20|25|30|40|50|75) 年, (10|20|25|30|40|50|75) 周年, (10|20|25|30|40|50|75) 週年, (10|20|25|30|40|50|75) anni, (10|20|25|30|40|50|75) jahre, (10|20|25|30|40|50|75)th anniversary, (20|25|30|40|50|75)e anniversaire, 25 eme anniversaire, 25eme anniversaire, 25 aniversario
			twenty five years, twenty fifth anniversary, anniversary, vingt cinq ans, vingt cinquieme anniversaire, anniversaire, veinticinco anos aniversario, aniversario, двадцать пять лет, двадцатипятилети*, двадцати пяти лет, двадцати пяти летие, четверть века, четверти века, юбиле*, годовщин*, خمسه وعشرين (عاما|سنه), خمسه وعشرون (عاما|سنه), خمس وعشرين سنه, الخمس والعشرين, الخمس والعشرون, الخمسه والعشرين, خمسه وعشرين, الذكرى الخامسه والعشرين, الذكري, ذكري, ربع قرن, اليوبيل الفضي, يوبيل, الخامسه والعشرين, الخامسه والعشرون, 二十五年, 二十五周年, 周年, 週年, quarter century, quarter of a century, quart de siecle, cuarto de siglo, 25 jahre, fünfundzwanzig jahre, vinte e cinco anos
			25 years on, xxv (anniversary|anniversaire|aniversario), quarter of a century, a quarter century, silver jubilee, jubilee
			vingt cinq annees, 25(e|eme) anniversaire, jubile, quart de siecle, noces d argent
			veinticinco (anos|aniversario), cinco lustros, vigesimoquinto (aniversario|), bodas de plata, cuarto de siglo, 25 (o|to|) aniversario
			25 летн*, двадцатипятилетн*, четвертьвеков*, четвертью века, юбилейн*, годовщин*
			اليوبيل, مرور (25|خمسه وعشرين|ربع قرن)*, مرور ربع قرن, عيد الميلاد الخامس والعشرين, العيد الفضي
			廿五周年, 廿五年, 25 载, 二十五载, 四分之一世纪, 四分之一世紀, 纪念日, 紀念日, 银禧
			25jähriges, 25 jähriges, jubiläum*, jahrestag*, vinte e cinco anos, aniversario, venticinque anni, anniversario, quarto di secolo, um quarto de seculo`,
		kin: `commemorat(ion|ive|ions|ing), celebrat(ion|ions|ory|ing), birthday, milestone, commemorati(f|fs|ve|ves|on|ons), celebration(|s), conmemora(cion|ciones|tivo|tiva|tivos|tivas), celebrac(ion|iones), cumpleanos
			commemor*, festif, festive, festivo, праздн*, памятн*, торжеств*, ретроспектив*
			احتفال*, الاحتفالي*, تذكاري*, احتفاء, الاحتفاء, ذكري التاسيس, 纪念, 紀念, 庆祝, 慶祝, 庆典, 慶典, 生日
			gedenk*, feier*, comemora*, celebra*, commemora*`,
	}
}

// agreements is the idea of what states may agree on with a court beyond what they must.
func agreements() idea {
	return idea{
		says: `(voluntary|) (cooperation|co operation) (agreement|agreements|accords), voluntary agreements, framework agreements, accords (volontaires|) de cooperation, accords volontaires, accord de cooperation, acuerdos (voluntarios|) de cooperacion, acuerdo de cooperacion, acuerdos voluntarios, (добровольн* |)соглашени* о сотрудничестве, добровольн* соглашени*, соглашени* о добровольном сотрудничестве, اتفاق* التعاون, اتفاق* التعاون الطوعي*, اتفاق* طوعي*, اتفاق* تعاون, التعاون الطوعي, التعاون الاختياري, اتفاق* الطوعيه, 合作协定, 合作协议, 合作協定, 合作協議, 自愿合作协议, 自愿合作协定, 自愿合作, 自願合作, kooperationsabkommen, kooperationsvereinbarungen, acordos (voluntarios|) de cooperacao, accordi (volontari|) di cooperazione
			(voluntary|) (cooperation|co operation) (arrangement(|s)|treat(y|ies)|accord(|s)|memorand*), voluntary (cooperation|co operation|accords|arrangements)
			(accords|conventions|arrangements) (volontaires|facultatifs) (de cooperation|), accords de (cooperation volontaire), cooperation volontaire, conventions de cooperation
			(convenios|arreglos|acuerdos) (voluntarios|) de cooperacion (voluntaria|), cooperacion voluntaria, convenios voluntarios
			(договор*|соглашени*|договоренност*) о (добровольном|) сотрудничестве, добровольн* (сотрудничеств*|договор*|договоренност*)
			(اتفاقيات|اتفاقات|ترتيبات|مذكرات) (التعاون|تعاون)*, (التعاون|تعاون) (الطوعي|طوعي|الاختياري|الارادي)
			自愿性合作, 自愿协定, 自愿协议, 合作安排, 自願協定, 合作条约
			freiwillig* (kooperation*|zusammenarbeit*), kooperationsvereinbarung*, zusammenarbeitsabkommen, freiwillig* (abkommen|vereinbarungen), acordos voluntarios, accordi volontari, cooperacao voluntaria`,
		kin: `framework agreement, (relocating|resettling|relocate|resettle) (witnesses|victims|persons), (enforcing|enforce) sentences, reinstaller (des|les) temoins, reubicar (a|testigos), переселя* свидетел*, توطين الشهود
			(relocation|resettlement) (of witnesses|of victims|and|agreement(|s)|accord(|s)|), (interim|provisional|conditional) release, release (agreement(|s)|of persons|of acquitted), release and, (sentence|sentences) (enforcement|enforcing), enforcement of (sentences|sentence|prison terms), (witness|witnesses) (relocation|resettlement)
			reinstallation (des|de) (temoins|victimes), (accord|accords) de (reinstallation|liberation), reinstallation, mise en liberte (provisoire|), liberation provisoire, (execution|application) des peines, relocalisation (des temoins|)
			(acuerdos|acuerdo|convenios) de (reubicacion|liberacion), reubicacion (de|) (testigos|victimas|), reasentamiento, libertad provisional, (puesta en libertad|liberacion) (provisional|de), (ejecucion|cumplimiento) de (las|) (penas|sentencias|condenas)
			(переселени*|перемещени*|расселени*) (свидетел*|потерпевш*|), исполнени* (приговор*|наказани*), (временн*|условн*) освобождени*, соглашени* (о|об|по) (переселени*|перемещени*|освобождени*|исполнени*)
			(نقل|اعاده توطين|توطين) (الشهود|الضحايا), اتفاق* (نقل|توطين|اعاده التوطين|الافراج|تنفيذ)*, (الافراج|افراج) (الموقت|المؤقت|المشروط)*, (تنفيذ|انفاذ) (الاحكام|العقوبات), اتفاق* تنفيذ الاحكام
			(证人|證人|受害人) (安置|搬迁|转移), 安置协定, 安置协议, 临时释放, 臨時釋放, 释放协定, 执行刑罚, 执行刑期, 执行判决, 刑罚执行, 判决执行, 徒刑执行
			zeugenumsiedlung*, strafvollstreckung*, vorläufige* freilassung, realojamento, reassentamento, execucao (das|de) penas, ricollocazione, esecuzione delle (pene|condanne)`,
	}
}
