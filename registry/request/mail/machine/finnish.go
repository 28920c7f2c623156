package machine

func finnish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automaattinen vastaus", "poissa", "poissaolo", "poissaoloilmoitus", "poissaoloviesti", "lomalla", "loma",
			"en ole paikalla", "automaattivastaus", "poissa toimistosta",
		},
		absentInSubject: []string{
			"on poissa", "poissa toimistosta",
		},
		automaticSubjects: []string{
			"vastaanottokuittaus", "viestisi on vastaanotettu", "automaattinen kuittaus", "kuittaus",
		},
		returnSubjects: []string{
			"toimittaminen ei onnistu", "toimittamaton", "viestiä ei voitu toimittaa", "viestin toimitus epäonnistui",
			"toimitus epäonnistui", "ei voida toimittaa", "ilmoitus toimituksen tilasta", "perillepääsemätön", "ei toimitettu",
		},
		delaySubjects: []string{
			"viivästynyt", "toimitus viivästyy", "toimitus viivästyi", "myöhästynyt",
		},
		receiptSubjects: []string{
			"luettu", "ei luettu", "lukukuittaus", "lukematta",
		},
		calendarSubjects: []string{
			"hyväksytty", "hylätty", "alustava", "alustavasti hyväksytty",
		},
		absent: []string{
			"olen (tällä hetkellä|nyt|) (poissa|lomalla|työmatkalla|virkamatkalla|virkavapaalla|matkoilla|poissa toimistosta)",
			"en ole (paikalla|tavoitettavissa|toimistossa)", "poissaoloni aikana", "palaan (töihin|toimistolle|takaisin)",
			"palattuani", "rajoitettu pääsy",
		},
		absentTalk: []string{
			"yhtey*", "kiireel*", "palaan", "vasta*", "viest*", "sähköpost*", "toimisto*", "asti", "kiitos", "kolleg*", "soit*", "puhelin*", "loma*", "terveisin",
		},
		automatic: []string{
			"tämä on automaattinen", "älä vastaa tähän", "tähän viestiin ei voi vastata", "lähetetty automaattisesti",
		},
		returned: []string{
			"ei voitu toimittaa", "ei voida toimittaa", "toimitus epäonnistui", "toimittaminen epäonnistui",
			"tuntematon (vastaanottaja|käyttäjä|osoite)", "osoitetta ei löydy", "osoitetta ei löytynyt",
			"postilaatikko on täynnä",
		},
		delayed: []string{
			"ei ole vielä toimitettu", "on viivästynyt", "viivästyy",
		},
		receipts: []string{
			"tämä on (lukukuittaus|kuittaus)", "viestisi on (luettu|näytetty|poistettu)", "lukukuittaus",
		},
		tickets: []string{
			"(viestisi|pyyntösi|yhteydenottosi) on (vastaanotettu|kirjattu)", "kiitos (viestistäsi|yhteydenotostasi)",
			"palvelupyyntö", "vastaamme",
		},
		unsubscribe: []string{
			"peruuta tilaus", "poistu listalta",
		},
		asks: []string{
			"haluaa (puhua|käyttää|puheenvuoron)", "haluamme", "pyytää puheenvuoroa", "pyydämme", "puheenvuoro*",
			"puhujalista*", "puolesta",
		},
	}
}
