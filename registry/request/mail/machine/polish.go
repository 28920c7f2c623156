package machine

func polish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "nieobecność", "nieobecny", "nieobecna",
			"poza biurem", "nieobecność w biurze", "urlop", "na urlopie", "informacja o nieobecności", "autoresponder",
			"delegacja służbowa",
		},
		absentInSubject: []string{
			"jest nieobecny", "jest nieobecna", "jest poza biurem", "przebywa na urlopie",
		},
		automaticSubjects: []string{
			"potwierdzenie (otrzymania|odbioru|przyjęcia)", "otrzymaliśmy (twoją|pani|pana|państwa)",
			"zgłoszenie (przyjęte|zarejestrowane)", "automatyczne powiadomienie",
		},
		returnSubjects: []string{
			"niedostarczone", "niedostarczalne", "nie można dostarczyć", "nie dostarczono", "wiadomość niedostarczona",
			"błąd dostarczenia", "błąd dostarczania", "powiadomienie o stanie dostarczenia",
			"powiadomienie o stanie dostarczania", "nieudane dostarczenie", "zwrot wiadomości", "zwrot", "niedoręczona",
			"niedoręczone", "zwrócona wiadomość", "nie udało się dostarczyć",
		},
		delaySubjects: []string{
			"opóźnione", "opóźnienie", "dostarczenie opóźnione", "opóźnienie dostarczenia",
		},
		receiptSubjects: []string{
			"przeczytano", "nie przeczytano", "przeczytane", "potwierdzenie przeczytania", "usunięto bez przeczytania",
			"odczytano", "wyświetlono",
		},
		calendarSubjects: []string{
			"zaakceptowano", "zaakceptowane", "odrzucono", "odrzucone", "wstępnie zaakceptowano", "wstępnie",
		},
		absent: []string{
			"(jestem|będę|przebywam) (obecnie|aktualnie|) (na urlopie|nieobecny|nieobecna|poza biurem|w delegacji|w podróży służbowej|na zwolnieniu|na szkoleniu)",
			"podczas mojej nieobecności", "w czasie mojej nieobecności", "pod moją nieobecność", "po (moim|) powrocie",
			"ograniczony dostęp", "nie mam dostępu", "wracam (do|dnia)", "przebywa na urlopie", "już nie pracuj*",
		},
		absentTalk: []string{
			"kontakt*", "piln*", "wróc*", "powrot*", "odpow*", "wiadomoś*", "e mail*", "biur*", "do", "dzięk*", "współpracown*", "telefon*", "urlop*", "pozdraw*",
		},
		automatic: []string{
			"(to jest|jest to) (wiadomość|odpowiedź) (automatyczna|wygenerowana)",
			"(wiadomość|e mail) (wygenerowana|wygenerowany|została|wysłana) automatycznie", "prosimy (na nią|) nie odpowiadać",
			"proszę (na nią|) nie odpowiadać", "wygenerowana automatycznie",
		},
		returned: []string{
			"nie (może|mogła|mogą) (być|zostać) dostarczon*", "nie można (było|) dostarczyć",
			"nie (została|został) dostarczon*", "nie udało się dostarczyć", "niedostarczon*",
			"nieznany (użytkownik|odbiorca|adresat|adres)", "adres (nie istnieje|nie został znaleziony)",
			"nie znaleziono adresu", "skrzynka (jest|) (pełna|przepełniona)", "odrzucon*",
		},
		delayed: []string{
			"nie została jeszcze dostarczona", "jeszcze nie (została|udało)", "jest opóźnion*", "zostało opóźnion*",
		},
		receipts: []string{
			"to jest potwierdzenie (przeczytania|odbioru)", "wiadomość została (przeczytana|wyświetlona|usunięta)",
			"potwierdzenie (przeczytania|odczytania)",
		},
		tickets: []string{
			"(zgłoszenie|wiadomość|zapytanie) (zostało|została) (przyjęte|zarejestrowane|zarejestrowana|przyjęta|odebrana)",
			"otrzymaliśmy", "numer (zgłoszenia|sprawy)", "dziękujemy za (kontakt|wiadomość|zgłoszenie)", "odpowiemy",
		},
		unsubscribe: []string{
			"wypisz się", "zrezygnuj z", "anuluj subskrypcję", "wypisać",
		},
		calendarAnswers: []string{
			"(zaakceptował|odrzucił) (to|twoje) zaproszenie",
		},
		asks: []string{
			"(chce|chciałaby|chciałby|pragnie|zamierza) (zabrać|wystąpić|przemówić)", "zabrać głos", "prosi o",
			"prosimy o (wpisanie|udzielenie|zapisanie|dodanie)", "lista mówców", "listę mówców", "w imieniu",
		},
	}
}
