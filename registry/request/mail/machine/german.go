package machine

func german() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatische antwort", "automatische rückantwort", "abwesenheitsnotiz", "abwesenheit",
			"abwesenheitsbenachrichtigung", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesenheitsagent", "abwesend",
			"nicht im büro", "nicht im haus", "außer haus", "im urlaub", "urlaub", "urlaubsabwesenheit",
			"automatische abwesenheitsnotiz", "dienstreise", "auf dienstreise", "elternzeit", "autom antwort", "autoantwort",
			"ich bin (abwesend|im urlaub|nicht im büro)",
		},
		absentInSubject: []string{
			"abwesend", "nicht im büro", "im urlaub",
			"ist (nicht im haus|außer haus|abwesend|im urlaub|nicht im büro|nicht anwesend)",
			"bin (nicht im haus|außer haus|abwesend|im urlaub)",
		},
		automaticSubjects: []string{
			"eingangsbestätigung", "empfangsbestätigung",
			"automatische (eingangsbestätigung|bestätigung|nachricht|benachrichtigung|email|e mail)",
			"ihre (anfrage|nachricht|e mail|email|mail) (ist|wurde|haben wir)", "wir haben ihre",
			"vielen dank für ihre (nachricht|anfrage|e mail|email)",
		},
		returnSubjects: []string{
			"unzustellbar", "unzustellbare nachricht", "unzustellbare (e|) mail", "nicht zugestellt", "nicht zustellbar",
			"zustellung fehlgeschlagen", "zustellungsfehler", "fehler bei der (zustellung|nachrichtenzustellung)",
			"benachrichtigung zum übermittlungsstatus", "benachrichtigung zum übermittlungsstatus fehlgeschlagen",
			"benachrichtigung über (den|) zustellstatus", "übermittlungsfehler", "unzustellbarkeitsbericht",
			"zustellbenachrichtigung", "mail unzustellbar", "rückläufer", "nachricht nicht zugestellt",
			"ihre nachricht konnte nicht zugestellt werden", "fehlgeschlagene zustellung", "zustellung nicht möglich",
			"e mail nicht zustellbar", "annahme verweigert", "mailzustellung fehlgeschlagen",
		},
		delaySubjects: []string{
			"verzögert", "zustellung verzögert", "verzögerte zustellung", "benachrichtigung zum übermittlungsstatus verzögert",
			"verzögerung",
		},
		receiptSubjects: []string{
			"gelesen", "ungelesen", "nicht gelesen", "lesebestätigung", "empfangsbestätigung angezeigt",
			"gelesen empfangsbestätigung", "ungelesen gelöscht", "übermittelt", "empfangsbestätigung", "zugestellt",
		},
		calendarSubjects: []string{
			"angenommen", "zugesagt", "abgelehnt", "mit vorbehalt", "vorläufig", "zusage", "absage", "mit vorbehalt angenommen",
		},
		absent: []string{
			"(bis|ab|vom) (zum|) (einschließlich|) abwesend", "vertretung", "meine vertretung", "(im|in) (urlaub|elternzeit|mutterschutz)", "vertritt mich", "wird nicht (gelesen|weitergeleitet)",
			"(ich bin|wir sind|bin) (derzeit|zurzeit|zur zeit|momentan|aktuell|bis|vom|ab|heute|im moment|) (nicht im büro|nicht im haus|nicht im amt|nicht im dienst|abwesend|außer haus|im urlaub|auf dienstreise|nicht erreichbar|in elternzeit|nicht am arbeitsplatz)",
			"(ich bin|bin ich) (derzeit|bis|vom|ab|zurzeit|ab dem|bis zum|am)", "bin ich (wieder|ab|bis|nicht)",
			"befinde mich (derzeit|zurzeit|bis|im|auf|)", "während meiner abwesenheit", "in meiner abwesenheit",
			"nach meiner rückkehr", "bin ich wieder (erreichbar|im büro|für sie)", "bin ich nicht (erreichbar|im)",
			"keinen zugriff auf (meine|mein)", "nur (eingeschränkten|begrenzten) zugriff",
			"ihre (e mail|email|nachricht|mail) wird nicht (weitergeleitet|automatisch|gelesen)",
			"in dringenden (fällen|angelegenheiten)", "nicht mehr (im|für|bei|tätig)", "unser büro (ist|bleibt) geschlossen",
			"die botschaft (ist|bleibt) geschlossen",
		},
		absentTalk: []string{
			"kontakt*", "dringend*", "rückkehr", "zurück", "antwort*", "nachricht*", "e mail*", "email*", "mail", "mails",
			"büro", "bis", "danke", "dank", "kolleg*", "anruf*", "telefon*", "erreich*", "wenden", "weitergeleitet", "weiter*",
			"abwesen*", "urlaub*", "sehr", "grüße*", "verfügung", "zugriff", "vertret*",
		},
		automatic: []string{
			"automatisch (versandt|verschickt|gesendet|erzeugt|erstellt)",
			"dies ist eine (automatisch|automatische|automatisierte) (generierte|erstellte|versendete|antwort|nachricht|e mail|email|mail|benachrichtigung|)",
			"diese (nachricht|e mail|email|mail) wurde automatisch (erstellt|generiert|erzeugt|versendet|versandt)",
			"automatisch (generierte|erstellte|erzeugte|versandte) (nachricht|e mail|email|mail)",
			"bitte (antworten|beantworten) sie (nicht|diese|auf diese)", "bitte nicht (auf diese|antworten)",
		},
		returned: []string{
			"konnte nicht (zugestellt|übermittelt|ausgeliefert|gesendet) werden", "nicht zugestellt werden",
			"konnten nicht zugestellt", "unzustellbar", "nicht zustellbar", "zustellung (ist|) (fehlgeschlagen|nicht möglich)",
			"fehler bei der zustellung", "empfänger (unbekannt|nicht gefunden|wurde nicht)",
			"adresse (nicht gefunden|unbekannt|existiert nicht)", "benutzer unbekannt", "postfach (ist|) (voll|nicht)",
			"existiert nicht", "abgelehnt", "folgende empfänger", "an folgende empfänger", "zurückgesandt",
			"konnte nicht zustellen",
		},
		delayed: []string{
			"noch nicht zugestellt", "wurde verzögert", "zustellung verzögert", "verzögert sich", "weitere versuche",
			"wird weiter(hin|) versucht", "nicht erneut (zu|) senden", "müssen die nachricht nicht",
		},
		receipts: []string{
			"ihr dokument", "wurde empfangen von",
			"dies ist eine (lese|empfangs|eingangs) bestätigung", "dies ist eine (lesebestätigung|empfangsbestätigung)",
			"ihre nachricht wurde (gelesen|angezeigt|ungelesen)", "wurde gelesen am", "lesebestätigung", "empfangsbestätigung",
		},
		challenges: []string{
			"(spamschutz|spamfilter|anti spam)", "(bestätigen|verifizieren) sie (dass|ihre|bitte)", "(klicken sie) (bitte|) (auf|hier)", "kein roboter", "(ihre nachricht|ihre e mail) (wurde|wird|ist) (zurückgehalten|angehalten|blockiert|noch nicht)",
			"klicken sie (bitte|) auf (den|diesen) (folgenden|) link", "ihre nachricht wartet", "freigeschaltet",
		},
		tickets: []string{
			"(ihre|ihr) (anfrage|nachricht|anliegen|antrag) (wurde|ist) (unter|mit|erfasst|registriert|eingegangen|aufgenommen)", "(diese|meine) (adresse|e mail adresse) (wird nicht mehr|ist nicht mehr|existiert nicht)", "(vorgangsnummer|ticketnummer|aktenzeichen|bearbeitungsnummer)", "eingangsbestätigung",
			"ihre (anfrage|nachricht|e mail|email|mail) (ist|wurde|haben) (bei uns|unter|erfolgreich|wir|) (eingegangen|erfasst|registriert|erhalten|)",
			"wir haben ihre (anfrage|nachricht|e mail|email) (erhalten|dankend)", "ticketnummer", "vorgangsnummer",
			"wir werden (uns|ihre)", "schnellstmöglich", "wir melden uns",
			"vielen dank für ihre (anfrage|nachricht|e mail|email|mail)",
		},
		unsubscribe: []string{
			"abmelden", "abbestellen", "newsletter abbestellen", "sie erhalten diese (e mail|email|nachricht)",
			"vom newsletter",
		},
		systems: []string{
			"mail (zustellung|system)", "zustelldienst", "mailzustelldienst",
		},
		administrators: []string{
			"systemadministrator",
		},
		calendarAnswers: []string{
			"hat (diese|die|ihre) einladung (angenommen|zugesagt|abgelehnt|akzeptiert)",
		},
		asks: []string{
			"(bitten|bitte|bittet) (wir|ich|um|sie uns|die) (um aufnahme|aufnahme|rederecht|wort|einzutragen)", "um aufnahme",
			"rednerliste", "möchte (sprechen|das wort|teilnehmen|in)", "möchten (sprechen|das wort|in|wir)",
			"das wort (ergreifen|erhalten)", "anmelden", "es spricht", "hiermit (bitten|melden|ersuchen)", "im namen",
		},
		polite: []string{
			"sehr geehrte*", "liebe*", "guten (tag|morgen|abend)", "hallo", "danke", "vielen dank", "mit (freundlichen|besten) grüßen", "freundliche grüße",
		},
	}
}
