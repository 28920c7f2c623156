package machine

// sessions are the matters of a session and its lists of speakers, in all languages: a notice that was written before
// the letter that it answers does not speak of them.
func sessions() phrasebook {
	return phrasebook{matters: []string{
		"in (my|our|his|her) (place|stead)", "instead of (me|us|him|her)", "(à|en) (ma|notre|sa) place", "en (mi|nuestro|su) (lugar|puesto)", "вместо (меня|нас|него|нее)", "(بدلا|عوضا) (مني|منا|منه|منها|عني|عنا)", "(替|代替)(我|他|她|我方)", "an (meiner|unserer) stelle", "al mio posto", "no meu lugar",
		"segment*", "speaker", "speakers", "(take|takes|taking|have|give|given) (the|up the) floor", "the floor", "(speaks|speak|will speak|to speak|speaking) (in|on|for|instead|first|second|at|to|slot|time|turn)", "will speak", "speaks", "a statement", "delegation", "delegations", "(deliver|read|make|give) (a|the|our|his|her) (statement|speech|remarks)", "(our|the) (place|registration|slot|turn|speech|remarks|request|name)", "(confirmation|registration|withdrawal|change) of (our|the)", "(slot|turn) (for|in|to)", "plenary", "seg (1|2|i|ii)",
		"(segment|segments|part|session) (i|ii|1|2|one|two)", "(first|second|both|this|that|the|which|technical|level) (segment|segments)", "(list|lists) of speakers", "(speakers|speaking) (list|slot|time)", "(our|the|my) (statement|intervention|speaker|speakers|delegation)", "(the|our) (floor|inscription)", "(our|my|final|speakers) (list|lists|request|letter|note|application)", "(notre|ma) (demande|requête|lettre|liste|note)", "(nuestra|mi) (solicitud|nota|carta|petición)", "(наша|нашу|нашей|моя) (заявк*|просьб*|нота|ноту)", "(طلبنا|مذكرتنا|رسالتنا)", "(我方|我馆|我团|本团|我处)", "(unsere|meine) (anmeldung|note|bitte)",
		"orateur*", "oratrice*", "intervenant*", "(prendre|prendra|prennent|prend|cède|demande|demander|retirer) (finalement|pas|la|) (la|) parole", "la parole", "temps de parole", "(intervenir|interviendra|intervention|s exprimer|s exprimera)", "notre (place|inscription|demande|tour|orateur|nom|allocution|participation)", "(plénière|séance plénière)", "délégation*", "(déclaration|allocution) (au|à|de|du|lors|en)",
		"(segment|segments|partie) (i|ii|1|2|un|deux)", "(premier|second|deuxième|ce|le|les|au|du) (segment|segments)", "(liste|listes) (des|d) (orateurs|intervenants)", "(notre|la) (déclaration|intervention|allocution|délégation)",
		"orador*", "interviniente*", "(tomar|tomará|hacer|hará|pedir|pide|ceder|cede|uso de) (uso|de|la|) (de|la|) (palabra)", "la palabra", "(intervenir|intervendrá|hablar|hablará|intervención)", "nuestr* (lugar|inscripción|solicitud|turno|participación|nombre|puesto)", "(sesión plenaria|plenaria)", "delegación*", "(una|su|nuestra) declaración", "segmento*", "seg (1|2|i|ii)",
		"(segmento|segmentos|parte) (i|ii|1|2|uno|dos)", "(primer|segundo|este|el|los|al|del) (segmento|segmentos)", "(lista|listas) de (oradores|intervinientes)", "(nuestra|la) (declaración|intervención|delegación)",
		"выступ*", "оратор*", "докладчик*", "делегаци*", "(взять|возьмет|предоставить|просит|отказ* от) слов*", "слово (в|на|по|для)", "(наш*|нашу) (место|мест*|заявк*|запись|очередь|участи*)", "прени*", "пленарн*", "заявлени* (в|на|от)",
		"сегмент*", "список (выступающих|ораторов|докладчиков)", "списк* (выступающих|ораторов|докладчиков)", "(наше|нашего|наша|нашей) (выступлени*|делегаци*|заявлени*)",
		"الجزء (الاول|الثاني|الفني|التقني|1|2)", "(المتحدث|المتحدثين|المتحدثون|المتكلم|المتكلمين|المداخلة|مداخلة|البيان)", "(القاء|سيلقي|ستلقي|يلقي|اخذ|طلب|اعطاء) (الكلمة|كلمة|بيان|البيان)", "الكلمة", "(وفد|الوفد|وفدها|وفدنا|وفده)", "(التحدث|الحديث|يتحدث|سيتحدث|ستتحدث|يتكلم)", "(مكاننا|مكانه|دورنا|تسجيلنا|مشاركتنا)", "ادراج*", "الجلسة العامة", "(القسم|الجزئين|الشق) (الاول|الثاني)", "قائمة المتحدثين", "(كلمة|بيان) (وفد|بلادي|بلادنا|دولة)", "وفدنا",
		"发言", "代表团", "讲话", "全体会议", "(报名|登记|名额)", "(技术|高级别)(部分|环节|段)",
		"第(一|二|1|2)(部分|环节|段|单元)", "(发言名单|发言人|我代表团|我国代表团|发言稿)",
		"redner*", "wortmeldung*", "(das|ums) wort", "delegation*", "oradores", "oratore", "oratori", "(a|la) (palavra|parola)", "(intervir|intervirá|interverrà|intervenire)", "delegação*", "delegazione*",
		"(rednerliste|unsere erklärung|unsere delegation)", "lista (dos|de|degli) (oradores|oratori)", "(a nossa|nossa|la nostra) (intervenção|delegação|dichiarazione|delegazione)",
	}}
}

// firstPersons are the words by which people speak of themselves and their own, in all languages.
func firstPersons() phrasebook {
	return phrasebook{first: []string{
		"i", "we", "us", "our", "ours", "me", "my", "mine", "myself", "let s",
		"je", "j", "nous", "notre", "nos", "moi", "mon", "ma", "mes", "m", "merci de", "prière de",
		"yo", "nosotros", "nuestro", "nuestra", "nuestros", "nuestras", "mi", "mis", "quisiera", "ruego", "agradezco", "quedo", "escribo", "confirmo", "solicito", "adjunto", "envío",
		"solicitamos", "deseamos", "agradecemos", "enviamos", "confirmamos", "informamos", "rogamos", "quedamos", "estamos", "estoy", "estaré", "estaremos", "acusamos", "acuso", "tomamos", "tomo", "recibimos", "recibí", "agradeceríamos", "agradecería", "desearíamos", "tenemos", "queremos", "hemos", "podemos", "quisiéramos", "remitimos", "adjuntamos", "esperamos",
		"я", "мы", "нас", "нам", "нами", "наш*", "мне", "меня", "мной", "мой", "моя", "мое", "мои", "моего", "моей", "просим", "прошу", "направляем", "направляю", "сообщаем", "сообщаю", "благодарим", "благодарю", "подтверждаем", "подтверждаю", "надеемся", "будем", "буду", "нахожусь", "получили", "получил", "получила", "принимаем", "хотим", "хотел бы", "хотела бы", "хотели бы", "пересылаю", "пересылаем",
		"انا", "نحن", "اكون", "نكون", "ساكون", "سنكون", "زميلتي", "زميلي", "زملائنا", "استلمنا", "تلقينا", "نحيط*", "لنا", "لدينا", "وفدنا", "سفارتنا", "بلادنا", "طلبنا", "نرجو", "ارجو", "نود", "اود", "نشكر*", "اشكر*", "نفيد*", "نؤكد", "نرفق", "ارفق", "عني", "عنا",
		"我", "我们", "我們", "我方", "我国", "我國", "我馆", "我团", "我处", "本人", "本团", "本馆", "咱们", "敝",
		"ich", "wir", "uns", "unser*", "mir", "mich", "mein*", "io", "noi", "nostro", "nostra", "nostri", "mio", "mia", "eu", "nós", "nosso", "nossa", "nossos", "meu", "minha", "ik", "wij", "ons", "onze", "mijn",
	}}
}

// officials are those for whom others write, in all languages.
func officials() phrasebook {
	return phrasebook{officials: []string{
		"ambassador", "minister", "deputy minister", "vice minister", "head of delegation", "his excellency", "her excellency", "h e", "the (president|prosecutor|judge|director|delegate|speaker|counsellor)",
		"(l|monsieur l|madame l) (ambassadeur|ambassadrice|orateur)", "(le|la) (ministre|président|présidente|procureur|chef|directeur|directrice|conseiller|conseillère|déléguée|délégué)",
		"(el|la|señor|señora) (embajador|embajadora|ministro|ministra|viceministro|viceministra|canciller|jefe|jefa|presidente|presidenta|fiscal|director|directora|consejero|consejera)",
		"посол", "посла", "министр*", "замминистр*", "глава делегации", "главы делегации", "советник*", "председател*",
		"السفير*", "الوزير*", "رئيس الوفد", "سعادة", "معالي", "المستشار*", "大使", "公使", "参赞", "部长", "团长", "代表团长",
		"(der|die) (botschafter|botschafterin|minister|ministerin)", "(o|a) (embaixador|embaixadora|ministro|ministra)", "l ambasciatore", "(il|la) ministro",
	}}
}

// weekdays are the days of the week, in all languages.
func weekdays() phrasebook {
	return phrasebook{weekdays: []string{
		"monday", "tuesday", "wednesday", "thursday", "friday", "today", "tomorrow", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "aujourd hui", "demain",
		"lunes", "martes", "miércoles", "jueves", "viernes", "hoy", "mañana", "понедельник*", "вторник*", "сред*", "четверг*", "пятниц*", "сегодня", "завтра",
		"الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "اليوم", "غدا", "周一", "周二", "周三", "周四", "周五", "星期一", "星期二", "星期三", "星期四", "星期五", "今天", "明天", "今日", "明日",
		"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "heute", "morgen", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "segunda feira", "terça feira", "quarta feira", "quinta feira", "sexta feira",
	}}
}
