package visible

// phrasebooks returns those of all languages. Where two give one label another meaning, the first one counts.
func phrasebooks() []phrasebook {
	return []phrasebook{
		english(), french(), spanish(), russian(), arabic(), chinese(), german(), portuguese(), italian(), dutch(),
		polish(), swedish(), danish(), norwegian(), finnish(), czech(), hungarian(), romanian(), turkish(),
		ukrainian(), greek(), japanese(), korean(), hebrew(), persian(), balkan(), baltic(), asian(), catalan(),
	}
}
