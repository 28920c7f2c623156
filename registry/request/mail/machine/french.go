package machine

func french() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"réponse automatique", "réponse automatisée", "absence", "absence du bureau", "absent du bureau", "absent",
			"absente", "en congé", "en congés", "congé", "congés", "message d absence", "message automatique d absence",
			"absence (temporaire|prolongée|)", "notification d absence", "avis d absence",
			"réponse automatique d absence du bureau", "absence de bureau", "hors du bureau", "hors bureau", "en vacances",
			"en mission", "en déplacement", "message automatique", "message d absence du bureau", "auto",
		},
		absentInSubject: []string{
			"est absent du bureau", "est absente du bureau", "est absent e", "est absent", "est absente", "est en congé",
			"est en congés", "sera absent", "sera absente", "réponse automatique d absence",
		},
		automaticSubjects: []string{
			"accusé de réception", "accusé de réception automatique", "confirmation de réception",
			"votre message a bien été reçu", "votre demande a bien été (reçue|enregistrée)",
			"nous avons bien reçu votre (message|demande|courriel)", "courriel automatique", "notification automatique",
			"message généré automatiquement", "demande de confirmation",
		},
		returnSubjects: []string{
			"votre (message|courriel|mail|courrier) n a pas (pu|été)", "message (refusé|rejeté|bloqué)", "avis d échec", "échec (de|d) (la|) (transmission|acheminement|envoi)", "retour (de|du) (message|mail|courriel)",
			"non remis", "non remise", "message non remis", "non distribuable", "message non distribué",
			"courrier non distribué", "échec de (la|) remise", "échec de la remise du message", "échec de distribution",
			"échec de (la|) livraison", "échec d envoi", "notification d échec", "notification d état de remise",
			"notification d état de remise échec", "avis de non remise", "avis de non distribution", "rapport de non remise",
			"rapport de non distribution", "impossible de remettre", "retour à l expéditeur", "courrier retourné",
			"retour de courrier", "message retourné", "erreur de distribution", "échec de la distribution",
			"notification de l état de la distribution", "notification de l état de la distribution échec", "non délivré",
			"message non délivré", "mail non délivré", "undeliverable",
		},
		delaySubjects: []string{
			"avertissement message (toujours|) (en attente|retardé)", "message en attente",
			"retardé", "remise retardée", "message retardé", "notification d état de remise retard",
			"notification d état de remise retardée", "retard de (remise|distribution|livraison)",
		},
		receiptSubjects: []string{
			"lu", "non lu", "accusé de lecture", "confirmation de lecture", "accusé de réception affiché",
			"accusé de réception lu", "message lu", "supprimé", "notification de lecture",
		},
		calendarSubjects: []string{
			"accepté", "acceptée", "refusé", "refusée", "décliné", "provisoire", "accepté provisoirement",
			"invitation acceptée", "invitation refusée",
		},
		absent: []string{
			"je (conduis|suis au volant|suis en réunion|suis en vol|suis occupé)", "je (verrai|lirai) (votre|ton) message (quand|lorsque|dès)", "(je vous|je te) (rappelle|rappellerai) (plus tard|dès)", "notifications (désactivées|silencieuses|coupées)", "mode (concentration|conduite|ne pas déranger)",
			"(je suis|je serai|nous sommes|nous serons|étant) (actuellement|présentement|momentanément|) (absent|absente|absents|absentes|en congé|en congés|en vacances|en mission|en déplacement|hors du bureau|hors bureau|indisponible|en arrêt)",
			"(je suis|je serai) (actuellement|) en (congé|congés) (annuel|annuels|maternité|parental|maladie|)", "absent e",
			"(est|sera) (actuellement|) (absent|absente|en congé|en congés|en mission|en vacances)", "en (mon|cas d) absence",
			"pendant mon absence", "durant mon absence", "en l absence de", "à mon retour", "dès mon retour",
			"je serai de retour", "de retour (le|au bureau)", "je (ne|n) (suis|serai) pas (joignable|disponible|au bureau)",
			"sans accès à (ma|mes) (messagerie|messages|courriels)", "un accès (limité|restreint|irrégulier)",
			"je (consulterai|lirai|lis|consulte) (mes|ma) (messages|messagerie|courriels|mails)", "je ne fais plus partie",
			"je ne travaille plus",
			"(a|ai) quitté (ses|mes|la|le|l) (fonctions|société|entreprise|organisation|ministère|ambassade)",
			"nos bureaux (sont|seront) fermés", "l (ambassade|office) (est|sera) fermée", "ne (consulterai|consulte) (pas|mes)",
		},
		absentTalk: []string{
			"notifications", "destination", "rappel*", "question*", "cour", "téléphone",
			"contact*", "urgen*", "retour", "répon*", "message*", "courriel*", "mail", "mails", "messagerie", "bureau",
			"jusqu*", "merci*", "remerci*", "collègue*", "appel*", "téléphon*", "joindre", "adress*", "écri*", "transf*",
			"absence*", "absent*", "congé*", "vacances", "bonjour", "cordialement", "mission", "disponible", "excus*",
			"salutations", "consult*",
		},
		automatic: []string{
			"ceci est un (message|courriel|mail|email|courrier) automatique", "ceci est une réponse automatique",
			"(message|courriel|mail|email) (généré|envoyé) automatiquement", "merci de ne pas (y|) répondre",
			"(prière|veuillez) (de|) ne pas (y|) répondre", "ne pas répondre à ce (message|courriel|mail)",
			"ne répondez pas à ce (message|courriel|mail)", "cette adresse n est pas (lue|consultée|relevée)",
			"cette boîte n est pas",
		},
		returned: []string{
			"boîte (aux lettres|mail|de réception|électronique|) (du destinataire|) (est|) (saturée|pleine|inexistante)", "(quota|espace) (dépassé|du destinataire|de stockage)", "(n est|ne sont) pas (arrivé|arrivée|parvenu)", "a été (refusé|rejeté|bloqué)", "(le|votre) message (a été|est) (retourné|refusé|rejeté|bloqué)",
			"n a pas pu être (remis|remise|distribué|livré|délivré|envoyé|acheminé)",
			"n a pas été (remis|distribué|livré|délivré)", "n ont pas pu être remis",
			"impossible de (remettre|distribuer|livrer|délivrer)", "échec de (la|) (remise|distribution|livraison)",
			"la remise a échoué", "la remise à ces destinataires", "n est pas parvenu",
			"adresse (introuvable|inconnue|inexistante)", "destinataire (inconnu|introuvable|inexistant)",
			"utilisateur inconnu", "boîte (de réception|aux lettres) pleine", "boîte pleine", "n a pas (atteint|été remis à)",
			"message non (remis|distribué|délivré)", "retourné à l expéditeur", "rapport de non remise", "n existe pas",
		},
		delayed: []string{
			"simple avertissement", "poursuivra ses tentatives", "n avez pas besoin de (le|) renvoyer",
			"n a pas encore (été|pu)", "a été (retardé|retardée|différée)", "est retardée", "remise (retardée|différée)",
			"nouvelles tentatives", "il n est pas nécessaire de (le|) renvoyer", "continuera d essayer",
		},
		receipts: []string{
			"votre document", "a été reçu par", "a été ouvert par",
			"ceci est un accusé de (réception|lecture)", "votre message (a été lu|a été affiché|a été supprimé)",
			"accusé de (lecture|réception)", "a été lu le", "le message a été affiché",
		},
		challenges: []string{
			"(me|se|nous) protège* (des|contre les|du) (spams|spam|pourriels|courriers indésirables|messages indésirables)", "(filtre|système|service|protection) (anti spam|antispam|anti pourriel|contre le spam)", "(votre|ce) (message|courriel|mail) (est|a été) (mis|) (en attente|retenu|bloqué temporairement|suspendu)", "est en attente", "(cliquez|cliquer) sur (le|ce) (lien|bouton)", "(recopiez|saisissez|entrez) (les|le) (caractères|code|lettres|chiffres)", "(vérifier|prouver|confirmer) que vous (êtes|n êtes)", "pas un robot", "validation de votre (message|adresse|courriel|envoi)", "(validez|confirmez) (votre|l) (message|envoi|adresse)", "pour qu il me parvienne",
			"cliquer sur le lien (ci dessous|suivant|)", "votre message est en attente",
			"en attente (d approbation|de validation|de vérification)", "afin de vérifier que vous (êtes|n êtes)",
			"authentifier votre (adresse|message)", "lutter contre le spam",
		},
		tickets: []string{
			"(enregistré|enregistrée|prise en compte|reçu|reçue) sous (le|la) (numéro|référence|n)", "(suivre|consulter) l (état|avancement) (de|du)", "(tapez|saisissez) votre réponse au dessus", "(jours|heures) (ouvrés|ouvrables)", "(rappeler|indiquer) (ce|cette) (numéro|référence)", "(votre|la) (demande|requête|dossier|ticket) (n|no|numéro)",
			"(votre|une) (demande|message|courriel|requête|mail) (a|a bien) (été|bien été) (reçue|reçu|enregistrée|enregistré|prise|transmise)",
			"nous avons bien reçu (votre|vos)", "nous accusons réception", "nous vous répondrons", "sera traitée dans les",
			"un membre de notre équipe", "numéro de (ticket|dossier|référence|suivi)", "merci de nous avoir contactés",
			"dans les (plus brefs|meilleurs) délais", "votre demande n",
		},
		digestSubjects: []string{
			"(resume|rapport|recapitulatif|synthese|digest|notification|liste|avis) (quotidien |)(de |des |du |de la |)(quarantaine|spam|spams|courriels indesirables|messages bloques|messages en quarantaine|courriers indesirables)",
			"digest de quarantaine",
			"rapport antispam",
			"rapport anti spam",
		},
		digests: []string{
			"(mis|mise|mises|places|placees|placee|retenus|retenues|conserves|bloques) en quarantaine",
			"en quarantaine",
			"(ont|a) ete (bloque|bloques|bloquees|retenu|retenus|identifies)",
			"liberer (le|les|ce|ces) (message|messages|courriel|courriels)",
			"debloquer",
		},
		unsubscribe: []string{
			"(ne|souhaitez|désirez|voulez) plus recevoir (cette|ces|nos|notre|la|de)", "(voir|afficher|lire|consulter) (dans|ce|cet|cette|la version|en) (le navigateur|navigateur|votre navigateur|message dans|email dans|lettre dans|web|ligne)", "(résilier|annuler) (votre|l) abonnement", "vous recevez cette (lettre|infolettre|newsletter)", "lien de désinscription",
			"se désabonner", "désabonner", "se désinscrire", "désinscription", "vous recevez ce (courriel|message|mail|email)",
			"désinscrire", "version en ligne", "gérer vos préférences",
		},
		systems: []string{
			"système de (messagerie|distribution)", "système de remise",
		},
		administrators: []string{
			"(service|serveur|robot|passerelle) (de|du|) (messagerie|courrier|mail)",
			"administrateur système", "administrateur de messagerie",
		},
		calendarAnswers: []string{
			"a (accepté|décliné|refusé|provisoirement accepté) (cette|l|votre) invitation",
		},
		asks: []string{
			"confirme que", "confirmons", "confirme (la|notre|sa)", "prendra la parole", "interviendra", "parlera", "inscrire",
			"inscrivez", "s inscrire", "prendre la parole",
			"souhaite (prendre|intervenir|s inscrire|faire|parler|participer|s exprimer)", "souhaitons", "souhaiterait",
			"souhaiterions", "désirons", "prie de bien vouloir",
			"(veuillez|vous prie de) (trouver|inscrire|noter que|ajouter|enregistrer)", "nous ajouter", "ajouter notre",
			"pouvez vous (nous|me|inscrire|confirmer|ajouter|prendre|enregistrer|noter)", "pourriez vous", "renoncer à", "retirer notre",
			"merci de (nous|bien vouloir) (inscrire|ajouter|confirmer|noter)", "je (vous|) (transmets|transfère|fais suivre)",
			"transmis pour", "a l honneur de",
		},
		polite: []string{
			"bonjour", "bonsoir", "madame", "mesdames", "monsieur", "messieurs", "cher", "chère", "chers", "chères", "excellence", "merci", "cordialement", "salutations", "bien à vous",
		},
	}
}
