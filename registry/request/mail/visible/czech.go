package visible

// czech holds Czech and Slovak: they share most of what is in it.
func czech() phrasebook {
	return phrasebook{
		from: []string{
			"od", "odesílatel", "odesílateľ",
		},
		sent: []string{
			"odesláno", "datum", "odoslané", "dátum", "poslal", "odeslano", "posláno", "zasláno",
		},
		to: []string{
			"komu", "příjemce", "príjemca", "pro",
		},
		cc: []string{
			"kopie", "kópia", "kopia", "cc", "v kopii",
		},
		subject: []string{
			"předmět", "predmet", "věc", "vec",
		},
		other: []string{
			"přílohy", "prílohy", "příloha", "důležitost", "dôležitosť", "odpovědět", "priorita", "skrytá kopie",
			"skrytá kópia",
		},
		original: []string{
			"původní zpráva", "pôvodná správa", "původní e mail", "původní email", "originální zpráva", "původní schůzka",
			"zpráva od", "originálna správa", "původní text zprávy",
		},
		forwarded: []string{
			"přeposlaná zpráva", "předaná zpráva", "preposlaná správa", "přeposlaný e mail", "začátek přeposílané zprávy",
			"začátek předávané zprávy", "přeposílaná zpráva", "začiatok preposlanej správy", "forwardovaná zpráva",
			"presmerovaná správa", "přesměrovaná zpráva", "odeslaná zpráva",
		},
		forwardBy: []string{
			"přeposlal", "předal", "přeposláno",
		},
		above: []string{
			"odpovězte nad tímto řádkem", "odpovídejte nad tuto čáru", "napište odpověď nad tento řádek",
			"odpovedzte nad týmto riadkom",
		},
		opens: []string{
			"dne", "dňa", "po", "út", "st", "čt", "pá", "so", "ne", "ut", "št", "pi", "v", "on",
		},
		wrote: []string{
			"napsal", "napsala", "napsal a", "píše", "psal", "psala", "napísal", "napísala", "napísal a", "napsali",
			"odesílatel", "používateľ", "napísali", "uživatel",
		},
		pronouns: []string{
			"my", "vy", "ona", "náš", "naše", "můj", "naša",
		},
		sentFrom: []string{
			"odesláno z", "odesláno ze", "odesláno pomocí", "odesláno přes", "posláno z", "odoslané pomocou", "posláno přes",
		},
		sentBy: []string{
			"odesláno z iphone", "odesláno z mého", "odesláno z mobilu", "odoslané z", "získejte outlook pro",
			"získat outlook pro", "stáhněte si outlook", "odesláno z outlooku", "odesláno z pošty", "poslané z",
			"odesláno z aplikace", "odesláno z ipadu", "odesláno ze samsung", "odesláno z telefonu",
		},
		footers: []string{
			"(určen*) (pouze|výhradně|jen|len|výlučne|výlučně|výhradne)",
			"(pouze|výhradně|výlučně|výhradne|výlučne) (pro|pre) (adresáta|potřebu|osobu|potrebu)",
			"nejste (adresátem|zamýšleným|oprávněným|jejím|určeným)",
			"(pokud|jestliže|ak) (nejste|jste|nie|ste|vám) (obdržel*|adresátem|tento|tuto|dostal*|adresát|túto|omylem)",
			"omylem", "důvěrn* (informac*|a|zpráv*)", "dôvern* (informác*|a|správ*)", "je (přísně|) zakázán*",
			"myslete na (životní|životné)", "před vytištěním", "než (vytisknete|tento)", "bez virů",
			"zkontrolován* (na|antivir*)", "odhlásit (se|odběr)", "nenese odpovědnost", "osobní* údaj*", "osobn* údaj*", "gdpr",
			"tato (zpráva|e mailová) (a|je|může|obsahuje|včetně)", "tento (e mail|email) (a|je|může|obsahuje|včetně)",
		},
		legal: []string{
			"důvěrn*", "dôvern*", "adresát*", "příjemc*", "omyl*", "odesílatel*", "smaž*", "zakázán*", "příloh*", "vir*",
			"odpovědnost*", "vymaž*",
		},
		headings: []string{
			"upozornění", "důvěrné", "prohlášení", "důležité", "upozornenie", "varování",
		},
		banners: []string{
			"externí (e mail|email|zpráva|odesílatel)", "upozornění (tento|tato|externí)", "pozor (tento|tato|externí)",
			"tento (e mail|email) (pochází|byl|přišel) (z|odeslán|mimo)", "nedostáváte často",
		},
		bannerPart: []string{
			"mimo (organizaci|vaši|naši|společnost)", "externí odesílatel", "neklikejte na", "proč je to důležité",
		},
		classified: []string{
			"interní", "důvěrné", "veřejné", "vyhrazené", "interné",
		},
		valedictions: []string{
			"s pozdravem", "s přátelským pozdravem", "se srdečným pozdravem", "srdečně", "s úctou", "s poděkováním", "děkuji",
			"děkuji vám", "děkujeme", "předem děkuji", "díky", "zdraví", "zdravím", "hezký den", "pěkný den", "s pozdravom",
			"ďakujem", "ďakujeme", "vopred ďakujem", "s priateľským pozdravom", "so srdečným pozdravom", "pekný deň",
			"s pozdravy", "s přáním", "s hlubokou úctou", "mnoho pozdravů",
		},
		closings: []string{
			"děkuji za", "děkujeme za", "přijměte", "využívám", "ďakujem za", "těším se", "tešíme sa",
		},
		offices: []string{
			"velvyslanectví", "veľvyslanectvo", "ministerstvo", "mise", "misia", "zastoupení", "zastúpenie", "velvyslanec",
			"veľvyslanec", "velvyslankyně", "rada", "tajemník", "tajomník", "ředitel", "ředitelka", "riaditeľ", "odbor",
			"oddělení", "oddelenie", "vedoucí", "vedúci", "atašé", "konzulát", "právní", "právny", "právník", "advokát",
			"státní", "zahraničních věcí", "zahraničných vecí", "spravedlnosti", "spravodlivosti", "republiky", "univerzita",
			"institut", "nadace", "sdružení", "komise", "výbor", "předseda", "koordinátor", "specialista", "ulice", "náměstí",
			"ul", "nám", "zástupce", "protokol", "referent",
		},
		contacts: []string{
			"tel", "telefon", "telefón", "fax", "mobil", "mob", "e mail", "email", "web", "www", "adresa", "linka",
		},
		courtesies: []string{
			"j e", "pan", "paní", "pán", "pani", "řečník", "řečnice", "rečník", "jméno", "meno", "vážení", "vážený", "vážená",
			"dobrý", "vystoupí",
		},
		asks: []string{
			"prosím (o|zařaďte|zapište|potvrďte|potvrdit)", "prosíme", "žádá", "žádáme", "žádám", "chtěl by", "chtěla by",
			"chtěli bychom", "přeje si", "hodlá", "vystoupit", "vystoupí", "slovo", "řečník*", "segment*", "prohlášení",
			"místo", "stáhnout", "zrušit", "můžete", "mohli byste", "v příloze", "seznam*", "žiada", "žiadame", "chcel by",
			"chceli by",
		},
	}
}
