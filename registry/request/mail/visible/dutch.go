package visible

func dutch() phrasebook {
	return phrasebook{
		from: []string{
			"van", "afzender",
		},
		sent: []string{
			"verzonden", "datum", "verzonden op", "verstuurd", "gestuurd", "ontvangen", "datum en tijd",
		},
		to: []string{
			"aan", "naar", "ontvanger",
		},
		cc: []string{
			"cc", "kopie", "kopie aan",
		},
		subject: []string{
			"onderwerp", "betreft",
		},
		other: []string{
			"bijlagen", "bijlage", "urgentie", "prioriteit", "antwoord aan", "beantwoorden", "bcc", "belang",
			"vertrouwelijkheid",
		},
		original: []string{
			"oorspronkelijk bericht", "origineel bericht", "oorspronkelijke bericht", "originele bericht",
			"oorspronkelijk e mailbericht", "bericht van", "originele afspraak", "oorspronkelijke afspraak",
			"oorspronkelijke e mail",
		},
		forwarded: []string{
			"doorgestuurd bericht", "begin doorgestuurd bericht", "begin van doorgestuurd bericht", "doorgestuurde e mail",
			"doorgezonden bericht", "doorgestuurd", "begin doorgezonden bericht", "doorgestuurde bericht",
			"einde doorgestuurd bericht",
		},
		forwardBy: []string{
			"doorgestuurd door", "doorgestuurd bericht van", "doorgezonden door",
		},
		above: []string{
			"antwoord boven deze lijn", "antwoord boven deze regel", "typ uw antwoord boven deze lijn",
			"plaats uw antwoord boven deze regel",
		},
		opens: []string{
			"op", "am", "van", "schreef", "citeren",
		},
		wrote: []string{
			"schreef", "schreven", "heeft geschreven", "schrijft", "het volgende geschreven", "geschreven",
			"schreef het volgende", "schreef op",
		},
		pronouns: []string{
			"ik", "wij", "we", "jij", "hij", "zij", "onze", "mijn", "uw",
		},
		sentFrom: []string{
			"verzonden vanaf", "verzonden vanuit", "verzonden met", "verzonden via", "verstuurd vanaf", "verstuurd met",
			"verstuurd via", "verstuurd vanuit", "gestuurd vanaf", "van mijn",
		},
		sentBy: []string{
			"verzonden vanaf mijn", "verstuurd vanaf mijn", "verzonden met mijn", "verstuurd met mijn",
			"outlook voor ios downloaden", "outlook voor android downloaden", "download outlook voor", "verzonden vanuit mail",
			"verzonden vanuit outlook", "verzonden met proton", "verstuurd vanaf een", "haal outlook voor",
		},
		footers: []string{
			"(uitsluitend|alleen|enkel|slechts) (bestemd|bedoeld|voor) (voor|de|aan|gebruik)",
			"(bestemd|bedoeld) voor (de|gebruik) (geadresseerde|geadresseerden|ontvanger)",
			"niet (de|voor u) (geadresseerde|beoogde|bedoelde|ontvanger|bestemd|bedoeld)",
			"(indien|als|wanneer) u (niet|dit|deze|abusievelijk) (de|bericht|e mail|geadresseerde|mail|onbedoeld|ten|per|dit)",
			"(abusievelijk|ten onrechte|per abuis|onbedoeld) (ontvangen|is|hebt|heeft)",
			"vertrouwelijke (informatie|en|gegevens|inhoud)", "vertrouwelijk (en|zijn|karakter|van)",
			"dit bericht kan informatie bevatten", "aan u (is|) toegezonden", "openbaarmaking vermenigvuldiging",
			"(is|zijn) (niet toegestaan|verboten)", "denk aan het milieu", "(print|druk) (deze|dit|alleen)",
			"voordat u (dit|deze) (bericht|e mail|) (print|afdrukt)", "virusvrij", "gecontroleerd op virussen",
			"vrij van virussen", "uitschrijven", "afmelden", "u ontvangt (dit|deze) (bericht|e mail|mail) omdat",
			"geen (aansprakelijkheid|rechten)", "aanvaardt geen", "niet aansprakelijk",
			"(dit|deze) (bericht|e mail|e mailbericht) (is|en|kan|bevat) (uitsluitend|alleen|eventuele|vertrouwelijk*|informatie|de|bestemd)",
			"kamer van koophandel", "kvk", "persoonsgegevens", "privacy",
		},
		legal: []string{
			"vertrouwelijk*", "geadresseerde", "ontvanger", "abusievelijk", "afzender", "verwijderen", "vernietigen",
			"openbaarmaking", "aansprakelijk*", "bijlagen", "virussen", "verboten", "staat", "risico*",
		},
		headings: []string{
			"disclaimer", "vertrouwelijkheid", "let op", "belangrijk", "privacy", "mededeling",
		},
		banners: []string{
			"externe (e mail|mail|afzender)", "let op (deze|dit|externe)", "waarschuwing (deze|dit|externe)",
			"deze (e mail|mail) (is|komt|kwam) (afkomstig|van|niet)", "u ontvangt niet vaak", "u krijgt niet vaak",
		},
		bannerPart: []string{
			"(van|) buiten (de|uw|onze) (organisatie|instelling)", "externe afzender", "klik niet op",
			"waarom dit belangrijk is",
		},
		classified: []string{
			"pas op", "intern", "vertrouwelijk", "openbaar", "departementaal vertrouwelijk", "ongerubriceerd",
		},
		valedictions: []string{
			"met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
			"met hartelijke groet", "met hartelijke groeten", "hartelijke groet", "hartelijke groeten", "groet", "groeten",
			"groetjes", "met beste groet", "beste groeten", "hoogachtend", "met hoogachting", "mvg", "mvrgr", "bedankt", "dank",
			"alvast bedankt", "dank u", "dank u wel", "met dank", "met groet", "met groeten", "bij voorbaat dank", "veel dank",
			"fijne dag", "prettige dag",
		},
		closings: []string{
			"ik hoop u", "wij hopen", "ik zie uit", "wij zien uit", "dank voor", "bedankt voor", "vertrouwende",
		},
		offices: []string{
			"ambassade", "ministerie", "directie", "afdeling", "vertegenwoordiging", "ambassadeur", "ambassaderaad",
			"directeur", "hoofd", "beleidsmedewerker", "adviseur", "secretaris", "juridisch", "juridische", "bureau", "dienst",
			"departement", "attaché", "consulaat", "koninkrijk", "universiteit", "instituut", "stichting", "vereniging",
			"commissie", "raad", "voorzitter", "coördinator", "advocaat", "officier", "straat", "laan", "plein", "postbus",
			"gemeente", "buitenlandse zaken", "medewerker", "manager", "kantoor", "medewerkster", "plaatsvervangend",
		},
		contacts: []string{
			"tel", "telefoon", "fax", "mobiel", "gsm", "e mail", "email", "website", "web", "adres", "postadres", "bezoekadres",
			"t", "m", "e", "w", "postbus", "werkdagen", "aanwezig",
		},
		courtesies: []string{
			"z e", "h e", "de heer", "mevrouw", "dhr", "mevr", "spreker", "naam", "geachte", "beste", "hallo",
		},
		asks: []string{
			"gelieve", "graag (spreken|inschrijven|het|in|op|bevestigen)", "verzoekt", "verzoeken", "verzoek", "wenst",
			"wensen", "wil graag", "willen graag", "het woord", "spreker", "sprekerslijst", "segment", "inschrijven",
			"verklaring", "in plaats van", "intrekken", "kunt u", "kunnen jullie", "bijgaand", "in de bijlage",
		},
	}
}
