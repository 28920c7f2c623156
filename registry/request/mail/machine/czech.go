package machine

// czech holds Czech and Slovak: they share most of what is in it.
func czech() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatická odpověď", "nepřítomnost", "nepřítomen", "nepřítomna", "mimo kancelář", "v nepřítomnosti", "dovolená",
			"na dovolené", "automaticka odpoved", "automatická odpoveď", "neprítomnosť", "mimo kancelárie",
		},
		absentInSubject: []string{
			"je mimo kancelář", "je nepřítomen", "je na dovolené",
		},
		automaticSubjects: []string{
			"potvrzení (o přijetí|přijetí|doručení)", "přijali jsme", "vaše (zpráva|žádost) byla přijata",
			"automatické potvrzení",
		},
		returnSubjects: []string{
			"nedoručitelné", "nedoručitelná zpráva", "nelze doručit", "nedoručeno", "nedoručená zpráva", "chyba doručení",
			"zprávu nelze doručit", "oznámení o stavu doručení", "nedoručiteľné", "nedoručené", "vrácená zpráva",
		},
		delaySubjects: []string{
			"zpožděno", "doručení zpožděno", "zpoždění", "oneskorené",
		},
		receiptSubjects: []string{
			"přečteno", "nepřečteno", "potvrzení o přečtení", "prečítané", "neprečítané",
		},
		calendarSubjects: []string{
			"přijato", "odmítnuto", "nezávazně", "předběžně přijato", "prijaté", "odmietnuté",
		},
		absent: []string{
			"(jsem|budu|som) (momentálně|nyní|aktuálně|) (mimo kancelář|nepřítomen|nepřítomna|na dovolené|na služební cestě|v zahraničí|na dovolenke|mimo kancelárie)",
			"po dobu mé nepřítomnosti", "v (době|) mé nepřítomnosti", "v mé nepřítomnosti", "po (mém|svém|) návratu",
			"omezený přístup", "počas mojej neprítomnosti", "nemám přístup",
		},
		absentTalk: []string{
			"kontakt*", "naléhav*", "urgent*", "vrát*", "odpov*", "zpráv*", "e mail*", "kancelář*", "do", "děkuji", "koleg*", "telefon*", "dovolen*", "dobrý den",
		},
		automatic: []string{
			"(toto|tato) (je|zpráva) (automatick*|automaticky)", "automaticky (generovan*|vygenerovan*|odeslan*)",
			"neodpovídejte (na tuto|na tento|)", "prosím neodpovídejte",
		},
		returned: []string{
			"nelze doručit", "nebylo možné doručit", "nemohla být doručena", "nepodařilo se doručit", "nebyla doručena",
			"nedoruč*", "neznám* (uživatel|příjemce|adresa)", "adresa (nebyla nalezena|neexistuje)", "schránka (je|) plná",
			"neexistuje",
		},
		delayed: []string{
			"dosud nebyla doručena", "zatím nebyla doručena", "bylo zpožděno", "zpozdilo",
		},
		receipts: []string{
			"toto je potvrzení (o přečtení|přečtení)", "vaše zpráva byla (přečtena|zobrazena|odstraněna)",
			"potvrzení o přečtení",
		},
		tickets: []string{
			"(vaše|vaši) (zpráva|žádost|dotaz|žádost) (byla|byl|jsme) (přijata|zaregistrována|přijat|přijali)", "přijali jsme",
			"číslo (požadavku|případu)", "děkujeme za (vaši|váš|zprávu)", "odpovíme",
		},
		unsubscribe: []string{
			"odhlásit", "zrušit odběr",
		},
		asks: []string{
			"(chce|chtěla by|chtěl by|přeje si) (vystoupit|promluvit|se)", "vystoupit", "žádá o", "žádáme o",
			"prosíme o (zařazení|zapsání)", "jménem", "seznam řečníků",
		},
	}
}
