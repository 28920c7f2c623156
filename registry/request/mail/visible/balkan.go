package visible

// balkan holds Bulgarian, Croatian, Macedonian, Serbian and Slovenian, in both scripts: they share most of what is in it.
func balkan() phrasebook {
	return phrasebook{
		from: []string{
			"од", "от", "од кого", "pošiljatelj", "od", "šalje", "pošiljalec", "изпратено от", "подател",
		},
		sent: []string{
			"послато", "дата", "изпратено", "датум", "poslano", "datum", "poslato", "послано", "испратено",
		},
		to: []string{
			"за", "до", "prima", "za", "примa", "primatelj", "кому", "коме", "prejemnik", "до кого",
		},
		cc: []string{
			"копија", "копие", "kopija", "kp", "копия", "cc",
		},
		subject: []string{
			"предмет", "тема", "predmet", "naslov", "zadeva", "наслов", "относно",
		},
		other: []string{
			"прилози", "прикачени файлове", "privici", "priloge", "приоритет", "važnost", "prilozi", "прикачени файлови",
		},
		original: []string{
			"оригинална порука", "изворна порука", "originalna poruka", "izvorna poruka", "izvorno sporočilo",
			"originalno sporočilo", "оригинално съобщение", "първоначално съобщение", "оригинална порака", "izvirno sporočilo",
			"izvorni sastanak", "originalno pismo",
		},
		forwarded: []string{
			"прослеђена порука", "препратено съобщение", "proslijeđena poruka", "prosleđena poruka", "posredovano sporočilo",
			"препратена порака", "почетак прослеђене поруке", "začetak posredovanega sporočila", "početak proslijeđene poruke",
			"препратено писмо", "začetek posredovanega sporočila",
		},
		forwardBy: []string{
			"проследио", "препратено от", "proslijedio",
		},
		opens: []string{
			"дана", "dana", "на", "dne", "u", "у", "pon", "uto", "sri", "čet", "pet", "sub", "ned", "сре", "уто", "чет", "пет",
			"суб", "нед", "tor", "sre", "sob", "в", "пон",
		},
		wrote: []string{
			"је написао", "је написала", "je napisao", "je napisala", "je napisao la", "napisao je", "napisala je",
			"je napisal", "пише", "написа", "написал", "wrote", "piše", "je oseba", "је написао ла", "пишува", "напиша",
			"е написал", "napisao", "napisali",
		},
		pronouns: []string{
			"ја", "ми", "ви", "она", "ja", "vi", "jaz", "ние", "вие", "наш", "naš", "наша", "naša",
		},
		sentFrom: []string{
			"poslano", "poslato", "изпратено", "послато",
		},
		sentBy: []string{
			"послато са", "poslano s mog", "poslano sa", "poslato sa mog", "изпратено от моя", "poslano iz", "poslano z mojega",
			"изпратено от iphone", "poslato sa", "нaбавите outlook", "nabavite outlook", "preuzmite outlook", "вземете outlook",
			"изтеглете outlook", "пратено од",
		},
		valedictions: []string{
			"с поштовањем", "s poštovanjem", "срдачан поздрав", "srdačan pozdrav", "lijep pozdrav", "lep pozdrav", "поздрав",
			"pozdrav", "хвала", "hvala", "s spoštovanjem", "lepo pozdravljeni", "с уважение", "поздрави", "благодаря",
			"благодарим", "со почит", "благодарам", "unaprijed hvala", "предварително благодаря", "lp", "sp",
			"s lepimi pozdravi", "най добри пожелания",
		},
		offices: []string{
			"амбасада", "ambasada", "veleposlanstvo", "veleposlanik", "посолство", "министарство", "ministarstvo",
			"министерство", "ministrstvo", "амбасадор", "посланик", "savjetnik", "саветник", "съветник", "svetovalec",
			"директор", "direktor", "odjel", "odsjek", "одељење", "отдел", "дирекция", "sektor", "мисия", "мисија", "misija",
			"stalna", "стална", "постоянно", "sekretar", "секретар", "tajnik", "univerzitet", "sveučilište", "ulica", "улица",
			"pravni", "правни", "правна",
		},
		contacts: []string{
			"тел", "tel", "telefon", "телефон", "faks", "факс", "mob", "моб", "е пошта", "e pošta", "е поща", "имейл", "adresa",
			"адреса", "адрес",
		},
		asks: []string{
			"молимо", "molimo", "жели", "želi", "prosimo", "желае", "моля", "moli", "реч", "riječ", "govornik", "говорник",
			"сегмент*", "segment*", "prijav*", "пријав*", "регистрир*", "registrir*", "вместо", "umjesto", "уместо",
		},
	}
}
