package machine

func dutch() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatisch antwoord", "automatische reactie", "automatische beantwoording", "afwezig", "afwezigheid",
			"afwezigheidsbericht", "niet aanwezig", "niet op kantoor", "afwezigheidsassistent", "vakantie", "met vakantie",
			"met verlof", "buiten kantoor", "automatisch bericht", "afwezig tot",
		},
		absentInSubject: []string{
			"is afwezig", "is niet aanwezig", "ben afwezig", "is met vakantie",
		},
		automaticSubjects: []string{
			"ontvangstbevestiging", "uw (bericht|aanvraag|e mail|mail|verzoek) is ontvangen", "wij hebben uw",
			"automatische bevestiging", "bevestiging van ontvangst",
		},
		returnSubjects: []string{
			"onbestelbaar", "onbestelbare e mail", "niet bezorgd", "niet afgeleverd", "bericht niet afgeleverd",
			"kan niet worden bezorgd", "bezorging mislukt", "bezorgfout", "fout bij bezorging", "melding over bezorgingsstatus",
			"onbestelbaar bericht", "bericht kon niet worden bezorgd", "mislukte bezorging", "aflevering mislukt",
		},
		delaySubjects: []string{
			"vertraagd", "bezorging vertraagd", "vertraagde bezorging",
		},
		receiptSubjects: []string{
			"gelezen", "niet gelezen", "leesbevestiging", "ongelezen", "leesbewijs",
		},
		calendarSubjects: []string{
			"geaccepteerd", "afgewezen", "geweigerd", "voorlopig", "onder voorbehoud",
		},
		absent: []string{
			"(ik ben|wij zijn|ben ik) (momenteel|op dit moment|tijdelijk|vandaag|) (afwezig|niet aanwezig|niet op kantoor|op vakantie|met vakantie|met verlof|op dienstreis|buiten kantoor|niet bereikbaar)",
			"ik ben (van|tot|vanaf|t m|weer)", "tijdens mijn afwezigheid", "bij mijn afwezigheid", "na mijn terugkeer",
			"beperkt(e|) toegang", "geen toegang tot mijn", "ik lees mijn (mail|e mail) niet",
			"is (momenteel|) (afwezig|met vakantie|met verlof)", "ben ik weer (aanwezig|bereikbaar|op kantoor)",
			"bij terugkomst", "niet meer werkzaam", "ons kantoor is gesloten",
		},
		absentTalk: []string{
			"contact*", "dringend*", "urgent*", "terug*", "antwoord*", "reager*", "bericht*", "e mail*", "mail", "mails",
			"kantoor", "tot", "dank*", "bedankt", "collega*", "bel", "bellen", "telefon*", "bereik*", "wend*", "afwezig*",
			"vakantie", "verlof", "geachte", "groet*", "toegang",
		},
		automatic: []string{
			"dit is een automatisch (gegenereerd|bericht|antwoord|verzonden|)",
			"(bericht|e mail) (is|wordt) automatisch (gegenereerd|verzonden|verstuurd)",
			"(gelieve|) niet (te|) (beantwoorden|reageren|antwoorden) op dit", "u kunt (niet|deze) (op|niet)",
			"automatisch gegenereerd",
		},
		returned: []string{
			"(kon|kan|konden) niet (worden|) (bezorgd|afgeleverd|verzonden)", "niet (bezorgd|afgeleverd)", "onbestelbaar",
			"bezorging (is|) mislukt", "adres (niet gevonden|onbekend|bestaat niet)", "ontvanger (onbekend|niet gevonden)",
			"gebruiker (onbekend|bestaat niet)", "postvak (is|) vol", "mailbox (is|) vol",
		},
		delayed: []string{
			"nog niet (bezorgd|afgeleverd)", "is vertraagd", "vertraging",
		},
		receipts: []string{
			"dit is een (leesbevestiging|ontvangstbevestiging)", "uw bericht is (gelezen|weergegeven|verwijderd)",
			"leesbevestiging",
		},
		tickets: []string{
			"(uw|een) (bericht|aanvraag|e mail|verzoek|vraag) is (ontvangen|geregistreerd)", "wij hebben uw", "ticketnummer",
			"zaaknummer", "referentienummer", "wij nemen (zo|contact)", "bedankt voor uw (bericht|mail|e mail)",
			"zo spoedig mogelijk",
		},
		unsubscribe: []string{
			"afmelden", "uitschrijven", "u ontvangt deze", "u ontvangt dit",
		},
		systems: []string{},
		administrators: []string{
			"systeembeheerder",
		},
		calendarAnswers: []string{
			"heeft (deze|de|uw) uitnodiging (geaccepteerd|afgewezen)",
		},
		asks: []string{
			"graag (in|spreken|het woord|inschrijven|ingeschreven|op de)", "het woord voeren", "sprekerslijst", "verzoekt",
			"verzoeken", "wenst (te|het)", "inschrijven", "namens",
		},
	}
}
