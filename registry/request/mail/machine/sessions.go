package machine

// sessions are the matters of a session and its lists of speakers, in all languages: a notice that was written before
// the letter that it answers does not speak of them.
func sessions() phrasebook {
	return phrasebook{matters: []string{
		"(segment|segments|part|session) (i|ii|1|2|one|two)", "(first|second|both|this|that|the|which|technical|level) (segment|segments)", "(list|lists) of speakers", "(speakers|speaking) (list|slot|time)", "(our|the|my) (statement|intervention|speaker|speakers|delegation)", "(the|our) (floor|inscription)",
		"(segment|segments|partie) (i|ii|1|2|un|deux)", "(premier|second|deuxième|ce|le|les|au|du) (segment|segments)", "(liste|listes) (des|d) (orateurs|intervenants)", "(notre|la) (déclaration|intervention|allocution|délégation)",
		"(segmento|segmentos|parte) (i|ii|1|2|uno|dos)", "(primer|segundo|este|el|los|al|del) (segmento|segmentos)", "(lista|listas) de (oradores|intervinientes)", "(nuestra|la) (declaración|intervención|delegación)",
		"сегмент*", "список (выступающих|ораторов|докладчиков)", "списк* (выступающих|ораторов|докладчиков)", "(наше|нашего|наша|нашей) (выступлени*|делегаци*|заявлени*)",
		"الجزء (الاول|الثاني)", "(القسم|الجزئين|الشق) (الاول|الثاني)", "قائمة المتحدثين", "(كلمة|بيان) (وفد|بلادي|بلادنا|دولة)", "وفدنا",
		"第(一|二|1|2)(部分|环节|段|单元)", "(发言名单|发言人|我代表团|我国代表团|发言稿)",
		"(rednerliste|unsere erklärung|unsere delegation)", "lista (dos|de|degli) (oradores|oratori)", "(a nossa|nossa|la nostra) (intervenção|delegação|dichiarazione|delegazione)",
	}}
}
