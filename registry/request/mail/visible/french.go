package visible

func french() phrasebook {
	return phrasebook{
		from: []string{
			"de", "expéditeur", "provenance", "de la part de",
		},
		sent: []string{
			"envoyé", "envoyée", "date", "date d envoi", "envoyé le", "le", "reçu", "date et heure",
		},
		to: []string{
			"à", "a", "pour", "destinataire", "destinataires", "destinataire s",
		},
		cc: []string{
			"cc", "copie", "copie à", "copies", "copie carbone", "cci",
		},
		subject: []string{
			"objet", "sujet",
		},
		other: []string{
			"pièces jointes", "pièce jointe", "importance", "répondre à", "cci", "organisation", "priorité", "confidentialité",
			"joindre", "fichiers joints", "pj", "message id", "ref", "réf",
		},
		original: []string{
			"message d origine", "message original", "message initial", "mail original", "courriel original", "e mail original",
			"mail d origine", "email original", "courrier d origine", "message précédent", "rendez vous d origine",
			"message de", "message reçu", "original",
		},
		forwarded: []string{
			"message transféré", "début du message transféré", "début du message réexpédié", "message réexpédié",
			"message renvoyé", "courriel transféré", "mail transféré", "message transmis", "début de message transféré",
			"transféré", "message suivi", "message retransmis", "e mail transféré", "email transféré", "courrier transféré",
			"début du message transmis", "fwd", "transfert de message",
		},
		forwardBy: []string{
			"transféré par", "transmis par", "réexpédié par", "message transféré de", "message transféré par", "envoyé par",
		},
		above: []string{
			"répondre au dessus de cette ligne", "répondez au dessus de cette ligne", "écrivez au dessus de cette ligne",
			"veuillez répondre au dessus de cette ligne", "ne pas écrire sous cette ligne",
			"ne pas répondre en dessous de cette ligne", "saisissez votre réponse au dessus de cette ligne",
		},
		opens: []string{
			"le", "en date du", "à", "selon", "dans",
		},
		wrote: []string{
			"a écrit", "nous a dit", "ont écrit", "écrit", "écrivait", "a écrit ce qui suit", "a envoyé", "a répondu",
			"avez écrit", "a ecrit", "à écrit", "a dit",
		},
		pronouns: []string{
			"je", "nous", "vous", "il", "elle", "ils", "elles", "notre", "nos", "votre", "vos", "mes", "leur",
		},
		sentFrom: []string{
			"envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "envoyé par", "envoyé via", "envoyé d",
			"envoyer de", "envoyer depuis", "écrit depuis", "écrit de", "transmis depuis", "expédié de", "expédié depuis",
			"provenance", "message envoyé de", "message envoyé depuis", "depuis mon", "de mon", "ce message a été envoyé",
		},
		sentBy: []string{
			"obtenir outlook pour", "obtenez outlook pour", "télécharger outlook pour", "téléchargez outlook",
			"envoyé depuis mon mobile", "envoyé de mon téléphone", "envoyé à partir de outlook", "envoyé à partir de courrier",
			"envoyé depuis yahoo", "envoyé avec proton", "envoyé depuis proton", "envoyé par magellan",
			"provenance courrier pour windows", "envoyé depuis l application", "ce message a été envoyé depuis mon",
			"envoyé depuis mon",
		},
		footers: []string{
			"(exclusivement|uniquement|seulement|strictement) (destiné|destinés|destinée|réservé|à l attention|à l intention|à l usage|établi|établis|au destinataire)",
			"(destiné|établi|établis|destinés|destinée|adressé) (exclusivement|uniquement|à l intention exclusive|à l intention|à l usage|à l attention)",
			"n (êtes|etes) pas (le|la|un) (destinataire|bon|véritable)",
			"(si|lorsque) vous (avez|recevez) (reçu|ce) (ce|cet|message|courriel|le|mail|par)",
			"reçu (ce|cet|le) (message|courriel|mail|email|e mail|courrier) par erreur",
			"par erreur (merci|veuillez|nous|prière)", "contient des informations (confidentielles|privilégiées|qui)",
			"informations confidentielles", "(caractère|strictement|est) confidentiel", "confidentiel (et|ou)",
			"confidentielles et", "secret professionnel",
			"toute (utilisation|diffusion|divulgation|reproduction|publication|exploitation) (non|de ce|partielle|totale|même|ou)",
			"(est|sont) (strictement|formellement|) (interdite|interdites|prohibée)", "pensez à l environnement",
			"pensez environnement", "avant d imprimer", "n imprimez (ce|cet|que)", "préservez l environnement",
			"préservons l environnement", "imprimer ce (message|mail|courriel)",
			"(vérifié|analysé|contrôlé) par (l antivirus|l anti virus|un antivirus|avast|notre)", "sans virus",
			"garanti sans virus", "analyse (de|contre) les virus", "exempt de virus", "l antivirus avast", "se désabonner",
			"vous désabonner", "pour vous désinscrire", "désinscription", "vous recevez ce (message|courriel|mail)",
			"ne (saurait|peut|pourra) être (tenu|tenue|engagée) (pour|) (responsable|)", "décline toute responsabilité",
			"n engage (pas|que|aucunement)", "avis de confidentialité", "messages électroniques (étant|sont)",
			"l intégrité de ce (message|courriel)",
			"ce (message|courriel|mail|courrier électronique|email) (et|ainsi|est|peut|contient|ne|a été|électronique) (toutes|ses|les|que|confidentiel|strictement|destiné|contenir|des|transmis|établi|éventuelles|tout|tous|susceptible)",
			"données personnelles", "protection des données", "politique de confidentialité", "rgpd",
		},
		legal: []string{
			"confidentiel", "confidentielle", "confidentielles", "destinataire", "destinataires", "erreur", "expéditeur",
			"détruire", "supprimer", "diffusion", "divulgation", "interdite", "responsabilité", "virus", "pièces jointes",
			"avertir", "aviser", "usage exclusif", "utilisation", "électronique", "confidentialité",
		},
		headings: []string{
			"avertissement", "confidentialité", "avis de confidentialité", "mention légale", "mentions légales", "avis",
			"clause de confidentialité", "important", "avis important", "attention", "clause de non responsabilité",
		},
		banners: []string{
			"courriel externe", "message externe", "mail externe", "expéditeur externe", "attention courriel externe",
			"attention ce (message|courriel|mail|email)", "attention message",
			"ce (message|courriel|mail|email) (provient|a été envoyé|vient|est) (de|d|d un|de l|depuis) (l|extérieur|un|expéditeur|externe|une)",
			"vous n obtenez pas souvent", "vous ne recevez pas souvent", "avertissement ce",
			"certaines personnes qui ont reçu ce message",
		},
		bannerPart: []string{
			"provient de l extérieur",
			"extérieur de (l|votre|notre) (organisation|entreprise|ministère|organisme|administration|institution)",
			"expéditeur externe", "ne cliquez pas sur", "n ouvrez pas (les|de)", "pièces jointes (sauf|à moins)",
			"découvrez pourquoi", "pourquoi c est important", "pas souvent de courriers de", "reconnaissiez l expéditeur",
		},
		classified: []string{
			"externe", "mise en garde", "prudence", "diffusion restreinte", "confidentiel", "non protégé", "protégé",
			"non classifié", "usage interne", "c1", "c2", "public", "interne", "sans classification", "non sensible",
			"usage officiel",
		},
		valedictions: []string{
			"cordialement", "bien cordialement", "très cordialement", "cordiales salutations", "salutations",
			"salutations distinguées", "meilleures salutations", "sincères salutations", "salutations cordiales",
			"salutations respectueuses", "avec mes (meilleures|cordiales|sincères|respectueuses|salutations|remerciements)",
			"avec nos (meilleures|cordiales|sincères|respectueuses|salutations|remerciements)", "bien à vous", "bien à toi",
			"bien sincèrement", "sincèrement", "amicalement", "bien amicalement", "amitiés", "respectueusement",
			"très respectueusement", "bien respectueusement", "merci", "merci d avance", "merci beaucoup", "merci bien",
			"merci bcp", "avec mes remerciements", "avec nos remerciements", "bonne journée", "bonne soirée", "bonne réception",
			"bonne fin de (semaine|journée)", "bon week end", "cdlt", "cdt", "bàv", "bav", "belle journée",
			"excellente journée", "à bientôt", "confraternellement", "dans l attente", "en vous remerciant",
			"vous en remerciant", "mes salutations", "haute considération", "d ordre", "pour l ambassadeur", "p o",
		},
		closings: []string{
			"veuillez (agréer|recevoir|croire)", "je vous prie (d agréer|de croire|de recevoir|d accepter)",
			"nous vous prions (d agréer|de croire)", "je vous (remercie|souhaite)", "nous vous (remercions|souhaitons)",
			"recevez", "agréez", "vous souhaitant", "en vous remerciant", "en vous souhaitant", "dans l attente",
			"restant à (votre|disposition)", "avec l expression", "avec l assurance", "je reste à", "nous restons à",
			"merci (de|pour) votre (attention|collaboration|compréhension|diligence|confiance)", "meilleures salutations de",
			"avec les salutations",
		},
		offices: []string{
			"ambassade", "ministère", "mission", "conseiller", "conseillère", "secrétaire", "ambassadeur", "ambassadrice",
			"direction", "directeur", "directrice", "service", "bureau", "chef", "cheffe", "département", "greffe",
			"cour pénale", "section", "attaché", "attachée", "chancellerie", "consulat", "représentation", "représentant",
			"délégué", "juridique", "juriste", "avocat", "magistrat", "procureur", "affaires étrangères", "justice",
			"république", "royaume", "gouvernement", "nations unies", "organisation", "association", "université", "institut",
			"fondation", "commission", "comité", "conseil", "président", "présidente", "coordinateur", "coordinatrice",
			"coordonnateur", "coordonnatrice", "adjoint", "adjointe", "rue", "boulevard", "bp", "b p", "étage", "cedex",
			"cabinet", "premier ministre", "spf", "coalition", "cellule", "chargé", "chargée", "assistant", "assistante",
			"responsable", "laan", "unité", "protocole",
		},
		contacts: []string{
			"tél", "téléphone", "fax", "télécopie", "portable", "mobile", "courriel", "mél", "mail", "site", "site web",
			"site internet", "adresse", "bureau", "ligne directe", "standard", "poste", "gsm", "cellulaire", "télécopieur",
			"email", "suivez nous", "port", "b p", "bp", "tel",
		},
		courtesies: []string{
			"s e m", "s e mme", "s e", "son excellence", "m", "mme", "mlle", "monsieur", "madame", "maître", "orateur",
			"oratrice", "nom", "nom de", "le nom", "intervenant", "intervenante", "chers", "cher", "chère", "bonjour",
			"mesdames",
		},
		asks: []string{
			"veuillez (trouver|inscrire|noter|nous|prendre|enregistrer|ajouter|me|bien)",
			"merci de (nous|m|bien|me|l|confirmer|noter|prendre|votre retour)", "souhaite", "souhaitons", "souhaiterait",
			"souhaiterions", "désire (prendre|intervenir|s|faire|parler|participer|être)", "désirons", "prie de", "prions de",
			"demande", "demandons", "sollicite", "sollicitons", "inscrire", "inscrit", "inscrite", "inscription",
			"prendra la parole", "prendre la parole", "interviendra", "intervenir", "segment", "segments", "orateur",
			"oratrice", "orateurs", "intervenant", "intervenante", "parole", "déclaration", "sera prononcée", "pouvez vous",
			"pourriez vous", "en lieu et place", "retirer", "renonce", "renoncer", "annuler", "p s", "ps", "nous sommes",
			"nous serons", "je suis (désolé|désolée|prêt)", "ci joint", "ci jointe",
		},
	}
}
