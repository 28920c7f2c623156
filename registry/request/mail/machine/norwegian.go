package machine

func norwegian() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatisk svar", "autosvar", "fraværende", "fravær", "ikke på kontoret", "ikke til stede", "ferie", "på ferie",
			"fraværsmelding", "fraværsassistent", "permisjon", "borte fra kontoret",
		},
		absentInSubject: []string{
			"er ikke på kontoret", "er fraværende",
		},
		automaticSubjects: []string{
			"kvittering for mottak", "vi har mottatt (din|deres)", "automatisk bekreftelse", "bekreftelse på mottatt",
		},
		returnSubjects: []string{
			"kan ikke leveres", "ikke levert", "kunne ikke leveres", "leveringsfeil", "leveringen mislyktes",
			"melding om leveringsstatus", "meldingen kunne ikke leveres", "levering mislyktes", "kan ikke levere",
			"leveringsstatus",
		},
		delaySubjects: []string{
			"forsinket", "levering forsinket", "forsinket levering",
		},
		receiptSubjects: []string{
			"lest", "ikke lest", "lesebekreftelse", "ulest", "kvittering",
		},
		calendarSubjects: []string{
			"godtatt", "akseptert", "avslått", "foreløpig",
		},
		absent: []string{
			"jeg er (for øyeblikket|for tiden|dessverre|) (ikke på kontoret|ikke til stede|fraværende|på ferie|på tjenestereise|i permisjon|bortreist|på reise|borte)",
			"under mitt fravær", "i mitt fravær", "når jeg (er tilbake|kommer tilbake)", "jeg er tilbake", "begrenset tilgang",
		},
		absentTalk: []string{
			"kontakt*", "haster", "tilbake", "svar*", "melding*", "e post", "epost", "kontor*", "til", "takk", "kolleg*", "ring*", "telefon*", "ferie", "hilsen",
		},
		automatic: []string{
			"dette er (en|et) (automatisk|autogenerert)", "denne (e posten|meldingen) er (automatisk|sendt automatisk)",
			"ikke svar på denne", "kan ikke besvares",
		},
		returned: []string{
			"kunne ikke (leveres|sendes)", "kan ikke leveres", "ukjent (mottaker|bruker|adresse)", "fant ikke adressen",
			"postboksen er full", "leveringen mislyktes", "ble ikke levert",
		},
		delayed: []string{
			"er ennå ikke levert", "er ikke levert ennå", "er forsinket", "har blitt forsinket",
		},
		receipts: []string{
			"dette er en (lesebekreftelse|kvittering)", "meldingen (din|) (er|ble) (lest|vist|slettet)", "lesebekreftelse",
		},
		tickets: []string{
			"(din|deres|en) (henvendelse|e post|melding) er (mottatt|registrert)", "vi har mottatt", "saksnummer",
			"takk for (din|at du kontakter)", "vi svarer",
		},
		unsubscribe: []string{
			"avmeld", "meld deg av", "du mottar denne",
		},
		asks: []string{
			"ønsker (å|ordet)", "ber om (ordet|å)", "vil gjerne (tale|ha|melde)", "talerliste*", "på vegne av",
		},
	}
}
