package visible

func hungarian() phrasebook {
	return phrasebook{
		from: []string{
			"feladó", "küldő", "kitől",
		},
		sent: []string{
			"elküldve", "dátum", "küldve", "küldés dátuma", "időpont", "küldés ideje",
		},
		to: []string{
			"címzett", "címzettek", "kinek",
		},
		cc: []string{
			"másolat", "másolatot kap", "cc", "másolatot kapnak",
		},
		subject: []string{
			"tárgy", "téma",
		},
		other: []string{
			"mellékletek", "melléklet", "fontosság", "prioritás", "válaszcím", "titkos másolat", "csatolt fájlok",
		},
		original: []string{
			"eredeti üzenet", "eredeti levél", "eredeti e mail", "az eredeti üzenet", "eredeti találkozó", "üzenet tőle",
			"eredeti",
		},
		forwarded: []string{
			"továbbított üzenet", "továbbított levél", "továbbított levél kezdete", "továbbított üzenet kezdete",
			"továbbított e mail", "a továbbított üzenet kezdete", "továbbítva",
		},
		forwardBy: []string{
			"továbbította",
		},
		above: []string{
			"válaszoljon e sor fölé", "kérjük e sor fölé válaszoljon", "írja válaszát e fölé a sor fölé",
		},
		opens: []string{
			"ekkor", "dátum", "időpont",
		},
		wrote: []string{
			"írta", "írt", "írja", "ezt írta", "a következőt írta", "azt írta", "írták", "írtad", "a következőket írta", "ír",
		},
		pronouns: []string{
			"én", "önök", "ő", "miniszterünk",
		},
		sentFrom: []string{
			"küldve", "elküldve", "outlook letöltése",
		},
		sentBy: []string{
			"iphone ról küldve", "ipad ről küldve", "iphone omról küldve", "elküldve az iphone", "az outlook letöltése",
			"outlook ios re", "küldve az", "telefonomról küldve", "mobilról küldve", "elküldve az én", "küldve a", "elküldve",
		},
		sentFromEnd: []string{
			"küldve", "küldtem", "elküldve",
		},
		footers: []string{
			"(kizárólag|csak) (a címzett*|az|a|annak) (számára|részére|címzett*|használat*)",
			"(ha|amennyiben) (ön|nem) (nem|ön|tévedésből|a) (címzett*|a|kapta|az|címzettje)", "tévedésből",
			"bizalmas (információ*|és|jellegű|adat*)", "szigorúan (tilos|bizalmas)", "tilos", "gondoljon a környezet*",
			"mielőtt kinyomtat*", "vírusmentes", "vírusellenőrz*", "leiratkoz*", "felelősséget", "személyes adat*",
			"adatvédel*", "gdpr", "(ez|jelen) (az|a|) (üzenet|e mail|levél) (és|bizalmas|csak|kizárólag|tartalmazhat)",
		},
		legal: []string{
			"bizalmas", "címzett*", "tévedésből", "feladó*", "törölje", "tilos", "melléklet*", "vírus*", "felelősség*",
			"harmadik",
		},
		headings: []string{
			"felelősségkizárás", "bizalmas", "figyelem", "figyelmeztetés", "fontos", "jogi nyilatkozat",
		},
		banners: []string{
			"külső (e mail|levél|feladó)", "figyelem (ez|külső)", "figyelmeztetés ez", "nem gyakran kap",
		},
		bannerPart: []string{
			"szervezeten kívül*", "külső feladó", "ne kattintson", "miért fontos ez",
		},
		classified: []string{
			"belső", "bizalmas", "nyilvános", "nem nyilvános", "korlátozott terjesztésű",
		},
		valedictions: []string{
			"üdvözlettel", "tisztelettel", "szívélyes üdvözlettel", "baráti üdvözlettel", "köszönettel", "köszönöm",
			"köszönjük", "előre is köszönöm", "üdv", "üdvözöl", "kösz", "maradok tisztelettel", "minden jót", "szép napot",
			"legjobb kívánságokkal", "őszinte tisztelettel", "nagyrabecsüléssel", "köszi",
		},
		closings: []string{
			"köszönöm (a|szépen)", "köszönjük (a|szépen)", "várjuk", "várom", "kérem fogadja",
		},
		offices: []string{
			"nagykövetség", "nagykövetsége", "minisztérium", "minisztériuma", "képviselet", "képviselete", "misszió",
			"nagykövet", "tanácsos", "titkár", "igazgató", "főosztály", "osztály", "vezető", "helyettes", "attasé",
			"konzulátus", "jogi", "jogász", "ügyvéd", "ügyész", "ügyészség", "külügy*", "igazságügy*", "köztársaság", "egyetem",
			"intézet", "alapítvány", "egyesület", "bizottság", "tanács", "elnök", "koordinátor", "munkatárs", "utca", "út",
			"tér", "referens", "szakértő", "protokoll",
		},
		contacts: []string{
			"tel", "telefon", "fax", "mobil", "e mail", "email", "web", "cím", "weboldal", "honlap",
		},
		courtesies: []string{
			"őexcellenciája", "úr", "felszólaló", "név", "tisztelt", "kedves", "szónok",
		},
		asks: []string{
			"kérjük", "kérem", "kéri", "szeretne", "szeretnénk", "szeretnék", "kíván", "kívánunk", "felszólal*", "szót kér",
			"felszólaló*", "szegmens*", "regisztrál*", "nyilatkozat*", "helyett", "visszavon*", "tudná", "tudnák",
			"mellékelten", "csatoltan", "lista*", "jelentkez*",
		},
	}
}
