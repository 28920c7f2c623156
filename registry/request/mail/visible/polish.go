package visible

func polish() phrasebook {
	return phrasebook{
		from: []string{
			"od", "nadawca",
		},
		sent: []string{
			"wysłano", "data", "wysłane", "wysłany", "data wysłania", "data wysłana",
		},
		to: []string{
			"do", "adresat", "odbiorca",
		},
		cc: []string{
			"dw", "do wiadomości", "kopia", "udw", "cc",
		},
		subject: []string{
			"temat",
		},
		other: []string{
			"załączniki", "załącznik", "ważność", "priorytet", "odpowiedz do", "udw",
		},
		original: []string{
			"wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości", "wiadomość od", "oryginalny list",
			"oryginał", "pierwotna wiadomość", "wiadomość źródłowa",
		},
		forwarded: []string{
			"wiadomość przekazana", "przekazana wiadomość", "wiadomość przesłana dalej", "początek przekazywanej wiadomości",
			"przesłana wiadomość", "początek przekazanej wiadomości", "treść przekazanej wiadomości", "forwardowana wiadomość",
			"przekazywana wiadomość", "koniec przekazanej wiadomości",
		},
		forwardBy: []string{
			"przekazane przez", "przesłane dalej przez", "przekazana przez",
		},
		above: []string{
			"odpowiedz powyżej tej linii", "proszę odpowiedzieć powyżej tej linii", "wpisz odpowiedź powyżej tej linii",
		},
		opens: []string{
			"w dniu", "dnia", "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "w",
		},
		wrote: []string{
			"napisał", "napisała", "pisze", "napisał a", "napisali", "pisał", "pisała", "napisał w wiadomości", "napisano",
			"użytkownik",
		},
		pronouns: []string{
			"ja", "my", "pan", "pani", "państwo", "ona", "nasz", "nasza", "mój",
		},
		sentFrom: []string{
			"wysłane z", "wysłano z", "wysłane za", "wysłano za", "wysłane przez", "wysłane przy",
		},
		sentBy: []string{
			"wysłane z iphone", "wysłane z mojego", "wysłane z telefonu", "pobierz (program|aplikację|) outlook dla",
			"uzyskaj (aplikację|) outlook dla", "wysłano z mojego", "wysłano z telefonu", "wysłane z programu",
			"wysłane z aplikacji", "wysłano z yahoo", "wysłano z aplikacji",
		},
		footers: []string{
			"(przeznaczon*|skierowan*) (wyłącznie|tylko|jedynie|dla)", "wyłącznie (dla|do) (adresata|osoby|użytku|wiadomości)",
			"nie (jest|są) (pan|pani|państwo|jej|jego|zamierzonym|adresatem)", "jeśli (nie|otrzymali|otrzymał*|jej|wiadomość)",
			"jeżeli (nie|otrzymali|otrzymał*|jej|wiadomość)", "omyłkowo", "przez pomyłkę",
			"poufn* (informacj*|i|charakter|dane|lub)", "informacje poufne", "(jest|są) (zabronion*|zakazan*|niedozwolon*)",
			"pomyśl o środowisku", "zanim wydrukujesz", "przed wydrukowaniem", "chroń (środowisko|drzewa)", "wolna od wirusów",
			"sprawdzon* (przez|programem|pod)", "nie zawiera wirusów", "wypisać się", "zrezygnować z",
			"nie ponosi odpowiedzialności", "ta wiadomość (i|oraz|może|jest|zawiera|wraz)",
			"niniejsza (wiadomość|korespondencja)", "treść (tej|niniejszej) wiadomości", "rodo", "danych osobowych",
			"dane osobowe", "krs", "nip",
		},
		legal: []string{
			"poufn*", "adresat*", "odbiorc*", "pomyłk*", "nadawc*", "usun*", "zniszcz*", "zabronion*", "odpowiedzialności",
			"załącznik*", "wirus*", "rozpowszechnianie", "ujawnianie", "kopiowanie",
		},
		headings: []string{
			"zastrzeżenie", "poufność", "uwaga", "klauzula poufności", "ważne", "informacja",
		},
		banners: []string{
			"wiadomość zewnętrzna", "zewnętrzny nadawca", "uwaga (wiadomość|ta|ten|zewnętrzn*)", "ostrzeżenie (ta|ten)",
			"nie otrzymujesz często", "rzadko otrzymujesz",
		},
		bannerPart: []string{
			"spoza (organizacji|twojej|naszej|firmy|instytucji)", "zewnętrzny nadawca", "nie klikaj",
			"dlaczego (to|jest to) jest ważne",
		},
		classified: []string{
			"wewnętrzne", "poufne", "publiczne", "zastrzeżone", "jawne",
		},
		valedictions: []string{
			"z poważaniem", "z wyrazami szacunku", "pozdrawiam", "pozdrawiam serdecznie", "serdecznie pozdrawiam",
			"z pozdrowieniami", "serdeczne pozdrowienia", "pozdrowienia", "łączę pozdrowienia", "łączę wyrazy (szacunku|)",
			"dziękuję", "dziękujemy", "z góry dziękuję", "dzięki", "pozdr", "miłego dnia", "z szacunkiem",
			"z serdecznymi pozdrowieniami", "z uszanowaniem", "z góry dziękujemy",
		},
		closings: []string{
			"proszę przyjąć", "dziękuję za", "dziękujemy za", "w oczekiwaniu", "korzystam z okazji",
		},
		offices: []string{
			"ambasada", "ministerstwo", "przedstawicielstwo", "misja", "ambasador", "radca", "sekretarz", "dyrektor",
			"departament", "wydział", "biuro", "naczelnik", "zastępca", "attaché", "konsulat", "konsul", "prawnik",
			"radca prawny", "adwokat", "prokuratura", "prokurator", "spraw zagranicznych", "sprawiedliwości",
			"rzeczypospolitej", "rp", "uniwersytet", "instytut", "fundacja", "stowarzyszenie", "komisja", "rada",
			"przewodniczący", "koordynator", "specjalista", "kierownik", "ul", "al", "kancelaria", "referat", "ekspert",
			"protokół",
		},
		contacts: []string{
			"tel", "telefon", "faks", "fax", "kom", "tel kom", "komórka", "e mail", "email", "mail", "www", "strona", "adres",
			"wew", "tel fax",
		},
		courtesies: []string{
			"j e", "pan", "pani", "mówca", "imię", "szanowni", "szanowny", "szanowna", "dzień dobry", "wystąpi", "nazwisko",
		},
		asks: []string{
			"proszę (o|wpisać|dodać|zapisać|potwierdzić|uwzględnić)", "prosimy", "prosi", "chciałby", "chciałaby",
			"chcielibyśmy", "pragnie", "zamierza", "zabrać głos", "głos", "mówca", "mówców", "segment*", "lista", "zgłasza",
			"zgłaszamy", "wystąpi", "wycofać", "zamiast", "w załączeniu", "czy może", "czy mogą", "oświadczenie",
		},
	}
}
