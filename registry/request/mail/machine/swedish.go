package machine

func swedish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatiskt svar", "autosvar", "frånvaro", "frånvarande", "frånvaromeddelande", "frånvaroavisering", "semester",
			"ej på kontoret", "inte på kontoret", "tjänstledig", "på semester",
		},
		absentInSubject: []string{
			"är inte på kontoret", "är frånvarande",
		},
		automaticSubjects: []string{
			"mottagningsbekräftelse", "vi har mottagit (ditt|er)", "automatisk bekräftelse", "bekräftelse på mottaget",
		},
		returnSubjects: []string{
			"kan inte leverera", "olevererbart", "olevererat", "det gick inte att leverera", "meddelandet kunde inte levereras",
			"leveransfel", "ej levererat", "kunde inte levereras", "misslyckad leverans", "meddelande om leveransstatus",
			"kan inte levereras",
		},
		delaySubjects: []string{
			"fördröjt", "försenad leverans", "leverans fördröjd",
		},
		receiptSubjects: []string{
			"läst", "inte läst", "ej läst", "läskvitto", "läsbekräftelse", "kvitto",
		},
		calendarSubjects: []string{
			"accepterat", "accepterad", "avböjt", "avvisad", "preliminärt", "preliminär",
		},
		absent: []string{
			"jag är (för närvarande|just nu|tillfälligt|) (inte på kontoret|borta|frånvarande|på semester|på tjänsteresa|ledig|tjänstledig|föräldraledig|bortrest|ej på kontoret)",
			"jag (är|kommer) (tillbaka|åter)", "under min frånvaro", "när jag (är tillbaka|kommer tillbaka|återkommer)",
			"begränsad tillgång", "är (för närvarande|) (frånvarande|på semester)",
		},
		absentTalk: []string{
			"kontakt*", "brådskande", "tillbaka", "svar*", "meddelande*", "e post", "mejl*", "kontor*", "till", "tack", "kolleg*", "ring*", "telefon*", "semester", "hälsning*",
		},
		automatic: []string{
			"detta är ett (automatiskt|autogenererat)",
			"(meddelandet|meddelande) (har|) (skickats|skapats|genererats) automatiskt", "svara inte på detta",
			"går (ej|inte) att (besvara|svara)",
		},
		returned: []string{
			"kunde inte (levereras|skickas|nå)", "gick inte att leverera", "kan inte levereras",
			"okänd (mottagare|användare|adress)", "adressen hittades inte", "mottagaren hittades inte", "brevlådan är full",
			"leverans misslyckades",
		},
		delayed: []string{
			"har inte levererats ännu", "ännu inte levererats", "har fördröjts", "försenats",
		},
		receipts: []string{
			"detta är (ett|en) (läskvitto|läsbekräftelse|kvitto)", "ditt meddelande (har|) (lästs|visats|raderats)",
			"läskvitto",
		},
		tickets: []string{
			"(ditt|din|ert|en) (ärende|meddelande|förfrågan|mejl|e post) har (mottagits|registrerats|tagits)",
			"vi har (mottagit|tagit emot)", "ärendenummer", "tack för (ditt|att du kontaktar)", "vi återkommer",
		},
		unsubscribe: []string{
			"avprenumerera", "avregistrera", "avanmäl", "du får detta",
		},
		asks: []string{
			"önskar (tala|ordet|ta|anmäla)", "vill (tala|ta ordet|anmäla)", "begär ordet", "talarlista*", "anmäla", "på vägnar",
		},
	}
}
