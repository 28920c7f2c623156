package machine

func danish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatisk svar", "autosvar", "fraværende", "fravær", "ikke på kontoret", "ikke til stede", "ferie", "på ferie",
			"fraværsmeddelelse", "fraværsbesked", "orlov",
		},
		absentInSubject: []string{
			"er ikke på kontoret", "er fraværende",
		},
		automaticSubjects: []string{
			"kvittering for modtagelse", "vi har modtaget (din|jeres)", "automatisk kvittering", "bekræftelse på modtagelse",
			"kvittering",
		},
		returnSubjects: []string{
			"kan ikke leveres", "ikke leveret", "kunne ikke leveres", "leveringsfejl", "uleverbar",
			"meddelelse om leveringsstatus", "levering mislykkedes", "mislykket levering", "meddelelsen kunne ikke leveres",
			"ikke afleveret",
		},
		delaySubjects: []string{
			"forsinket", "levering forsinket", "forsinket levering",
		},
		receiptSubjects: []string{
			"læst", "ikke læst", "læsekvittering", "ulæst", "kvittering for læsning",
		},
		calendarSubjects: []string{
			"accepteret", "afvist", "afslået", "foreløbig", "foreløbigt",
		},
		absent: []string{
			"jeg er (i øjeblikket|for tiden|desværre|) (ikke på kontoret|ikke til stede|fraværende|på ferie|på tjenesterejse|på orlov|bortrejst|på barsel)",
			"under mit fravær", "i mit fravær", "når jeg (er tilbage|vender tilbage|kommer tilbage)", "jeg er (tilbage|retur)",
			"begrænset adgang",
		},
		absentTalk: []string{
			"kontakt*", "haster", "hastende", "tilbage", "svar*", "besked*", "mail*", "e mail*", "kontor*", "indtil", "tak", "kolleg*", "ring*", "telefon*", "ferie", "hilsen",
		},
		automatic: []string{
			"dette er (en|et) (automatisk|autogenereret)",
			"denne (mail|e mail|besked|meddelelse) er (automatisk|sendt automatisk)", "svar ikke på denne", "kan ikke besvares",
		},
		returned: []string{
			"kunne ikke (leveres|afleveres|sendes)", "kan ikke leveres", "ukendt (modtager|bruger|adresse)",
			"adressen blev ikke fundet", "postkassen er fuld", "levering mislykkedes",
		},
		delayed: []string{
			"er endnu ikke (leveret|blevet)", "er blevet forsinket", "forsinket",
		},
		receipts: []string{
			"dette er (en|) (læsekvittering|kvittering)", "din meddelelse (er|blev) (læst|vist|slettet)", "læsekvittering",
		},
		tickets: []string{
			"(din|jeres|en) (henvendelse|mail|besked|e mail) er (modtaget|registreret)", "vi har modtaget", "sagsnummer",
			"tak for din (henvendelse|mail)", "vi vender tilbage", "vi besvarer",
		},
		unsubscribe: []string{
			"afmeld", "frameld", "du modtager denne",
		},
		asks: []string{
			"ønsker (at|ordet)", "anmoder om", "vil gerne (tale|have|tilmelde)", "talerliste*", "tilmelde", "på vegne af",
		},
	}
}
