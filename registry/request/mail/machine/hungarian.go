package machine

func hungarian() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"automatikus válasz", "házon kívül", "távollét", "távol", "szabadságon", "szabadság", "távolléti értesítés",
			"irodán kívül", "nem vagyok elérhető",
		},
		automaticSubjects: []string{
			"visszaigazolás", "átvételi visszaigazolás", "megkaptuk (üzenetét|levelét)", "automatikus visszaigazolás",
		},
		returnSubjects: []string{
			"kézbesíthetetlen", "kézbesítési hiba", "nem kézbesíthető", "sikertelen kézbesítés", "kézbesítési állapotjelentés",
			"az üzenet nem kézbesíthető", "visszaküldött levél", "kézbesítés sikertelen",
		},
		delaySubjects: []string{
			"késleltetve", "késleltetett kézbesítés", "kézbesítés késik", "késik",
		},
		receiptSubjects: []string{
			"elolvasva", "olvasatlan", "olvasási visszaigazolás", "olvasási igazolás", "olvasás visszaigazolása",
		},
		calendarSubjects: []string{
			"elfogadva", "elutasítva", "feltételes", "feltételesen",
		},
		absent: []string{
			"(jelenleg|) (szabadságon|házon kívül|távol|szolgálati úton|külföldön) (vagyok|leszek)",
			"távollétem (alatt|idején|ideje alatt)", "visszatérésem után", "(nem vagyok|nem leszek) (elérhető|az irodában)",
			"korlátozottan (érem|tudom)", "irodán kívül vagyok",
		},
		absentTalk: []string{
			"forduljon", "sürgős", "vissza*", "válasz*", "üzenet*", "e mail*", "iroda", "irod*", "köszön*", "kolleg*", "telefon*", "szabadság*", "üdvözlettel",
		},
		automatic: []string{
			"ez egy automatikus", "automatikusan (generált|küldött)", "kérjük (erre|ne) (az|válaszoljon)",
			"ne válaszoljon erre",
		},
		returned: []string{
			"nem (kézbesíthető|sikerült kézbesíteni|lehetett kézbesíteni)", "kézbesítése (sikertelen|nem sikerült)",
			"ismeretlen (felhasználó|címzett)", "a cím nem található", "postafiók (megtelt|tele)",
		},
		delayed: []string{
			"még nem (sikerült|került)", "késleltet*", "késik",
		},
		receipts: []string{
			"ez egy olvasási", "az üzenetet (elolvasták|megjelenítették)", "olvasási visszaigazolás",
		},
		tickets: []string{
			"(üzenetét|levelét|megkeresését) (megkaptuk|rögzítettük)", "köszönjük (megkeresését|levelét|üzenetét)", "ügyszám",
		},
		unsubscribe: []string{
			"leiratkozás", "leiratkozni", "leiratkozhat",
		},
		asks: []string{
			"szeretne (felszólalni|szót|jelentkezni)", "felszólalni", "szót kér", "kérjük (felvételét|vegyék|szíveskedjenek)",
			"nevében", "felszólalók listája",
		},
	}
}
