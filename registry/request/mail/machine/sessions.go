package machine

// sessions are the matters of a session and its lists of speakers, in all languages: a notice that was written before
// the letter that it answers does not speak of them.
func sessions() phrasebook {
	return phrasebook{matters: []string{
		"(segment|segments|part|session) (i|ii|1|2|one|two)", "(first|second|both|this|that|the|which|technical|level) (segment|segments)", "(list|lists) of speakers", "(speakers|speaking) (list|slot|time)", "(our|the|my) (statement|intervention|speaker|speakers|delegation)", "(the|our) (floor|inscription)", "(our|my|final|speakers) (list|lists|request|letter|note|application)", "(notre|ma) (demande|requête|lettre|liste|note)", "(nuestra|mi) (solicitud|nota|carta|petición)", "(наша|нашу|нашей|моя) (заявк*|просьб*|нота|ноту)", "(طلبنا|مذكرتنا|رسالتنا)", "(我方|我馆|我团|本团|我处)", "(unsere|meine) (anmeldung|note|bitte)",
		"(segment|segments|partie) (i|ii|1|2|un|deux)", "(premier|second|deuxième|ce|le|les|au|du) (segment|segments)", "(liste|listes) (des|d) (orateurs|intervenants)", "(notre|la) (déclaration|intervention|allocution|délégation)",
		"(segmento|segmentos|parte) (i|ii|1|2|uno|dos)", "(primer|segundo|este|el|los|al|del) (segmento|segmentos)", "(lista|listas) de (oradores|intervinientes)", "(nuestra|la) (declaración|intervención|delegación)",
		"сегмент*", "список (выступающих|ораторов|докладчиков)", "списк* (выступающих|ораторов|докладчиков)", "(наше|нашего|наша|нашей) (выступлени*|делегаци*|заявлени*)",
		"الجزء (الاول|الثاني)", "(القسم|الجزئين|الشق) (الاول|الثاني)", "قائمة المتحدثين", "(كلمة|بيان) (وفد|بلادي|بلادنا|دولة)", "وفدنا",
		"第(一|二|1|2)(部分|环节|段|单元)", "(发言名单|发言人|我代表团|我国代表团|发言稿)",
		"(rednerliste|unsere erklärung|unsere delegation)", "lista (dos|de|degli) (oradores|oratori)", "(a nossa|nossa|la nostra) (intervenção|delegação|dichiarazione|delegazione)",
	}}
}

// firstPersons are the words by which people speak of themselves and their own, in all languages.
func firstPersons() phrasebook {
	return phrasebook{first: []string{
		"i", "we", "us", "our", "ours", "me", "my", "mine", "myself", "let s",
		"je", "j", "nous", "notre", "nos", "moi", "mon", "ma", "mes", "m", "merci de", "prière de",
		"yo", "nosotros", "nuestro", "nuestra", "nuestros", "nuestras", "mi", "mis", "quisiera", "ruego", "agradezco", "quedo", "escribo", "confirmo", "solicito", "adjunto", "envío",
		"solicitamos", "deseamos", "agradecemos", "enviamos", "confirmamos", "informamos", "rogamos", "quedamos", "estamos", "tenemos", "queremos", "hemos", "podemos", "quisiéramos", "remitimos", "adjuntamos", "esperamos",
		"я", "мы", "нас", "нам", "нами", "наш*", "мне", "меня", "мной", "мой", "моя", "мое", "мои", "моего", "моей", "просим", "прошу", "направляем", "направляю", "сообщаем", "сообщаю", "благодарим", "благодарю", "подтверждаем", "подтверждаю", "надеемся", "будем",
		"انا", "نحن", "لنا", "لدينا", "وفدنا", "سفارتنا", "بلادنا", "طلبنا", "نرجو", "ارجو", "نود", "اود", "نشكر*", "اشكر*", "نفيد*", "نؤكد", "نرفق", "ارفق", "عني", "عنا",
		"我", "我们", "我們", "我方", "我国", "我國", "我馆", "我团", "我处", "本人", "本团", "本馆", "咱们", "敝",
		"ich", "wir", "uns", "unser*", "mir", "mich", "mein*", "io", "noi", "nostro", "nostra", "nostri", "mio", "mia", "eu", "nós", "nosso", "nossa", "nossos", "meu", "minha", "ik", "wij", "ons", "onze", "mijn",
	}}
}
