package visible

func german() phrasebook {
	return phrasebook{
		from: []string{
			"von", "absender",
		},
		sent: []string{
			"gesendet", "datum", "gesendet am", "gesendet von", "verschickt", "versendet", "zeitpunkt", "am",
		},
		to: []string{
			"an", "empfänger",
		},
		cc: []string{
			"cc", "kopie", "kopie an", "in kopie",
		},
		subject: []string{
			"betreff", "betr", "thema",
		},
		other: []string{
			"anlagen", "anlage", "anhang", "anhänge", "wichtigkeit", "priorität", "antwort an", "antworten an", "bcc",
			"blindkopie", "vertraulichkeit", "organisation", "antwort bis",
		},
		original: []string{
			"ursprüngliche nachricht", "originalnachricht", "original nachricht", "ursprüngliche mail", "ursprüngliche email",
			"original mail", "urspr nachricht", "ursprünglicher termin", "originaltermin", "nachricht von",
			"ursprüngl nachricht", "ursprüngliche e mail", "original email", "originalmail",
			"ende der ursprünglichen nachricht", "vorherige nachricht", "antwort nachricht",
		},
		forwarded: []string{
			"weitergeleitete nachricht", "weitergeleitete mail", "anfang der weitergeleiteten nachricht",
			"anfang der weitergeleiteten e mail", "weitergeleitete e mail", "weitergeleitete email",
			"anfang weitergeleitete nachricht", "beginn der weitergeleiteten nachricht", "weitergeleitet",
			"ende der weitergeleiteten nachricht", "weitergeleitete original nachricht", "weiterleitung",
		},
		forwardBy: []string{
			"weitergeleitet von", "weitergeleitete nachricht von", "weitergeleitet durch",
		},
		above: []string{
			"bitte antworten sie oberhalb dieser linie", "antworten sie oberhalb dieser linie",
			"antwort bitte über dieser zeile", "bitte über dieser zeile antworten",
			"bitte geben sie ihre antwort oberhalb dieser linie ein", "antworten oberhalb dieser zeile",
			"bitte antworten sie über dieser linie",
		},
		opens: []string{
			"am", "vom", "von", "gesendet", "zitat",
		},
		wrote: []string{
			"schrieb", "schrieben", "hat geschrieben", "schreibt", "schrieb folgendes", "geschrieben", "antwortete", "sendete",
			"meinte", "schriebst", "sagte",
		},
		pronouns: []string{
			"ich", "wir", "ihr", "uns", "unser", "unsere", "unserem", "mein", "meine",
		},
		sentFrom: []string{
			"gesendet von", "gesendet mit", "gesendet über", "gesendet aus", "verschickt von", "verschickt mit", "von meinem",
			"mit meinem", "versendet mit", "versendet von", "von unterwegs", "gesendet per",
		},
		sentBy: []string{
			"von meinem iphone gesendet", "von meinem ipad gesendet", "gesendet von meinem", "gesendet von mail für windows",
			"von meinem mobiltelefon", "von meinem handy", "von meinem samsung", "holen sie sich outlook für",
			"outlook für android herunterladen", "outlook für ios beziehen", "gesendet mit der", "gesendet von outlook",
			"gesendet von yahoo", "von unterwegs gesendet", "gesendet mit der gmx", "gesendet mit der web de",
			"diese nachricht wurde von meinem", "gesendet mit der telekom", "von meinem android", "laden sie outlook für",
			"outlook für ios holen", "gesendet aus der",
		},
		sentFromEnd: []string{
			"gesendet", "verschickt", "versendet", "geschickt",
		},
		footers: []string{
			"(ausschließlich|nur|allein|lediglich) (für|zur|an) (den|die|das|dessen|kenntnis|den adressaten|persönlichen)",
			"nicht der (richtige|beabsichtigte|vorgesehene|angegebene|bestimmungsgemäße|adressat) (adressat|empfänger|)",
			"(wenn|sollten|falls) sie (nicht|diese|die|irrtümlich|diese e mail|diese nachricht|diese mail) (der|nicht|e mail|nachricht|mail|irrtümlich|versehentlich|diese|für)",
			"irrtümlich erhalten", "irrtümlich (zugesandt|zugegangen)", "versehentlich (erhalten|zugesandt)",
			"vertraulich* (und|informationen|oder|rechtlich|inhalt*)", "enthält vertraulich*",
			"unerlaubte (kopieren|weitergabe|verwendung)", "unbefugte (weitergabe|nutzung|verwendung|kenntnisnahme)",
			"(ist|sind) (nicht gestattet|untersagt|nicht zulässig|verboten)", "denken sie an die umwelt", "bevor sie diese",
			"bitte prüfen sie ob diese (mail|e mail) wirklich", "(schonen|schützen) sie die umwelt", "ausdrucken", "virenfrei",
			"auf viren (geprüft|überprüft|untersucht|getestet)", "von avast", "viren (enthält|geprüft)",
			"newsletter abbestellen", "abmelden", "vom newsletter", "sie erhalten diese (e mail|mail|nachricht)",
			"haftungsausschluss", "keine haftung", "übernehmen keine (haftung|verantwortung)", "haftung für",
			"diese (e mail|mail|nachricht|email) (enthält|ist|und|kann|einschließlich|wurde auf) (vertrauliche|vertraulich|nur|ausschließlich|alle|etwaige|möglicherweise|für|anhänge|rechtlich|viren)",
			"handelsregister", "amtsgericht", "ust id", "geschäftsführer", "sitz der gesellschaft", "hrb", "registergericht",
			"datenschutz", "personenbezogene daten", "vertraulichkeitshinweis",
		},
		legal: []string{
			"vertraulich*", "empfänger", "adressat", "irrtümlich", "absender", "löschen", "vernichten", "unbefugt*",
			"weitergabe", "haftung", "anhänge", "viren", "informieren", "umwelt", "rechtlich", "untersagt",
		},
		headings: []string{
			"haftungsausschluss", "vertraulichkeit", "vertraulichkeitshinweis", "hinweis", "wichtiger hinweis",
			"rechtlicher hinweis", "disclaimer", "achtung", "datenschutz", "datenschutzhinweis",
		},
		banners: []string{
			"externe (e mail|mail|email|nachricht)", "externer absender", "achtung externe", "achtung diese",
			"vorsicht externe", "vorsicht diese", "warnung diese",
			"diese (e mail|mail|nachricht) (stammt|kommt|wurde) (von|von außerhalb|von extern|außerhalb)",
			"sie erhalten nicht häufig", "sie erhalten nicht oft", "hinweis diese",
		},
		bannerPart: []string{
			"(von|) außerhalb (der|des|ihrer|unserer) (organisation|unternehmens|firma|behörde|verwaltung|hauses)",
			"externen absender", "klicken sie (nicht|keine)", "öffnen sie keine", "warum dies wichtig ist",
			"nicht (häufig|oft) (e mails|eine e mail) von",
		},
		classified: []string{
			"extern", "vs nfd", "nur für den dienstgebrauch", "offen", "intern", "vertraulich", "öffentlich",
		},
		valedictions: []string{
			"mit freundlichen grüßen", "mit freundlichem gruß", "mit freundlichen gruessen", "mit freundlichem gruss",
			"freundliche grüße", "freundliche grüsse", "freundlichen gruß", "freundlichen gruss", "viele grüße", "viele grüsse",
			"vielen dank", "beste grüße", "beste grüsse", "mit besten grüßen", "mit besten grüssen", "herzliche grüße",
			"herzliche grüsse", "mit herzlichen grüßen", "liebe grüße", "lg", "mfg", "vg", "bg", "hochachtungsvoll",
			"schöne grüße", "gruß", "gruss", "grüße", "grüsse", "danke", "danke und gruß", "danke im voraus",
			"vielen dank im voraus", "mit vorzüglicher hochachtung", "im auftrag", "i a", "i v", "mit kollegialen grüßen",
			"schönen tag", "mit bestem dank", "mit verbindlichen", "herzlichst", "dank", "besten dank", "besten gruß",
			"schönen gruß",
		},
		closings: []string{
			"ich verbleibe", "wir verbleiben", "für rückfragen stehe", "für rückfragen stehen", "ich freue mich",
			"wir freuen uns", "vielen dank (für|im)",
		},
		offices: []string{
			"botschaft", "ministerium", "auswärtiges amt", "bundesministerium", "vertretung", "referat", "abteilung",
			"referent", "referentin", "leiter", "leiterin", "direktor", "direktorin", "direktion", "botschafter",
			"botschafterin", "botschaftsrat", "attaché", "sekretär", "departement", "eidgenössisches", "universität",
			"institut", "verein", "verband", "stiftung", "rechtsanwalt", "rechtsanwältin", "kanzlei", "straße", "strasse",
			"str", "platz", "bundesrepublik", "republik", "amt", "gericht", "staatsanwaltschaft", "stellvertretende",
			"stellvertretender", "sachbearbeiter", "geschäftsführung", "vorstand", "vorsitzende", "vorsitzender",
			"rechtsberater", "völkerrecht", "generalsekretariat", "bundesamt", "protokoll", "weg", "gasse", "postfach",
		},
		contacts: []string{
			"tel", "telefon", "telefax", "fax", "mobil", "handy", "e mail", "mail", "email", "internet", "web", "adresse",
			"anschrift", "durchwahl", "postfach", "fon", "www", "büro",
		},
		courtesies: []string{
			"herr", "frau", "s e", "i e", "redner", "rednerin", "name", "sehr geehrte", "liebe", "lieber", "guten tag", "hallo",
			"es spricht",
		},
		asks: []string{
			"bitte (nehmen|tragen|registrieren|bestätigen|setzen|um|beachten|teilen)", "bitten wir", "bitten um", "bittet um",
			"wir bitten", "ich bitte", "möchte", "möchten", "wünscht", "wünschen", "beantragen", "beantragt", "aufnahme",
			"rednerliste", "das wort", "redner", "rednerin", "es spricht", "segment", "sprechen", "anmelden", "zurückziehen",
			"statt", "anstelle", "können sie", "könnten sie", "anbei", "im anhang",
		},
	}
}
