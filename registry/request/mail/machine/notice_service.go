package machine

// appointments are the notices of meetings, conferences and networks.
func appointments() phrasebook {
	return phrasebook{notices: []string{
		"(webinar|meeting|event|conference) (registration|confirmation|reminder|invitation) (approved|confirmed|received|pending|link|confirmation|complete)", "(thank you|thanks) for registering (for|to)", "registration (confirmed|approved|complete|confirmation)", "click here to join", "join (zoom|teams|the|webex|from) (meeting|webinar|a pc|link)", "join (on your computer|by phone|microsoft teams|the meeting now|via zoom|with google meet)", "(unique to you|meeting id|passcode|dial in)", "add to (calendar|google calendar|outlook|my calendar)",
		"(starts|begins) in (one|1|an|15|10|24|two|2) (hour|hours|minutes|day|days)", "(has started|is waiting|are waiting|is inviting you to|invited you to) (the|a|your|join|) (meeting|scheduled|zoom|teams|webinar|)", "(your|you have) (booking|reservation|order|appointment|ticket|badge|eticket) (is|has|confirmed|confirmation|number)",
		"(sent you|wants to|has sent you) (a|an|the|) (invitation|connect|friend|message|connection|follow) (request|on|with|)", "(join|add you to) (my|your) (professional|) network", "(accept|view profile|see profile|view invitation|ignore invitation)", "(people|person) (viewed|are looking at) your profile", "(mentioned|tagged|followed|messaged|invited) you (in|on|to)", "(new|unread) (notifications|messages|followers) (on|from|in)", "you have (new|unread|missed|\\d) (notifications|activity|messages|mentions)",
		"(merci de|merci pour) (votre|vous être) (inscription à|inscrit au|inscrite au) (webinaire|événement|la)", "(rejoindre|participer à) (la|) (réunion|réunion teams|réunion zoom)", "(rappel|invitation) (webinaire|de réunion|zoom)", "ajouter à (l|votre|mon) (agenda|calendrier)", "souhaite (se connecter|rejoindre votre réseau|faire partie de votre réseau)", "(vous invite à rejoindre|vous a mentionné|vous a invité|a commenté)",
		"(le|te|lo|la) (invita|está invitando|ha invitado) a (una|la|un) (reunión|videollamada|videoconferencia|evento|webinar)", "(unirse|únase|conectarse) a la reunión", "(posted|tweeted|liked|replied|commented) (on|your|a|we)", "(see|read) more on", "(in|from) your (notification|) settings", "(shared|sent) (a post|you a message)", "(a publié|a partagé une publication|ha publicado|опубликовал*|发布了)", "(gracias por registrarse|registro confirmado|su registro ha sido|inscripción confirmada|unirse a la reunión|únase a la reunión|agregar al calendario|id de reunión)", "(quiere|desea) (conectar|unirse a su red|formar parte de su red)", "te ha (mencionado|invitado|enviado una invitación)",
		"регистрация (подтверждена|одобрена)", "подключиться к (конференции|вебинару|собранию)", "(спасибо за регистрацию|идентификатор конференции|добавить в календарь)", "(приглашает вас|хочет добавить вас|пригласил вас|упомянул вас)", "(شكرا لتسجيلك|تم تاكيد تسجيلك|انضم الى الاجتماع|الانضمام الى الاجتماع|معرف الاجتماع|اضافة الى التقويم)", "(感谢您注册|注册成功|报名成功|加入会议|会议号|入会链接|点击链接入会|邀请您参加腾讯会议|邀请你加入|会议邀请|添加到日历)",
		"(vielen dank für ihre anmeldung|an der besprechung teilnehmen|besprechungs id|zum kalender hinzufügen|dem meeting beitreten)", "(obrigado por se inscrever|grazie per esserti registrato|entrar na reunião|partecipa alla riunione)",
	}}
}

// watches are the notices of those who watch over machines and processes.
func watches() phrasebook {
	return phrasebook{notices: []string{
		"problem (started|name|has been resolved|id)", "(original problem id|notification type|host status|service status|service alert|host alert|check_mk|state critical|state warning)", "(problem|resolved|recovery|critical|warning|alert|down|firing) (host|service|server|disk|mail queue|cpu|memory|instance)", "(is|are) (down|unreachable|back online|up again)", "(severity|priority) (high|low|critical|warning|disaster|average|info)", "cron (job|root)", "(backup|job|scan|update|build|task) (completed|failed|finished|succeeded|report|successful)", "(daily|weekly|monthly) (report|summary|log|digest|statistics)", "logwatch",
		"(certificate|domain|ssl certificate|licence|license) (expires|will expire|expiration|renewal)", "(invoice|receipt|order|payment) (number|confirmation|received|due|reminder)", "(workflow|task|document|request|approval) (assigned|pending|awaiting|waiting) (to you|your|for|approval|review|signature|)", "(assigned to you|awaiting your approval|pending your approval|action required)", "(commented on|updated|changed the status of|reassigned|resolved) (a|an|the|this|) (issue|ticket|task|page|request)",
		"(alerte|incident) (serveur|de supervision|supervision|technique)", "(sauvegarde|tâche) (terminée|échouée|réussie)", "(document|courrier|dossier|parapheur) (en attente|vous a été|à valider|à viser|à traiter)", "(vous a été|en attente de) (affecté|attribué|assigné|votre|validation|visa)", "(copia de seguridad|tarea) (completada|fallida|finalizada)", "pendiente de (su|) (aprobación|firma|visado)", "le ha sido asignado", "(резервное копирование|задача) (завершен*|выполнен*|назначен*)", "(документ|поручение) (поступил*|направлен*|назначен*) (на|вам|в|)", "(на согласование|на рассмотрение|на исполнение)", "(تم احالة|بانتظار موافقتك|مهمة جديدة|النسخ الاحتياطي)", "待办(事项|提醒|通知)", "(待审批|流程提醒|服务器告警)", "告警(通知|恢复|信息)", "备份(成功|失败|完成)",
	}}
}

// services are the names under which services send.
func services() phrasebook {
	return phrasebook{services: []string{
		"team", "équipe", "equipo", "команда", "فريق", "团队", "via", "a través de", "via o", "через", "通过", "عبر", "über",
		"notification*", "notificac*", "notifiche", "benachrichtigung*", "уведомлени*", "通知", "系统通知", "通知中心", "إشعار*", "الاشعارات", "alert*", "alerte*", "aviso*", "reminder*", "robot", "bot", "automatic", "automated", "automatique",
		"voicemail", "voice mail", "messagerie vocale", "fax", "efax", "scanner", "copier", "helpdesk", "help desk", "service desk", "servicedesk", "support", "soporte", "suporte", "assistance", "служба поддержки", "техподдержка", "поддержка", "الدعم", "الدعم الفني", "客服", "客户服务", "服务台", "支持中心",
		"zoom", "teams", "sharepoint", "onedrive", "dropbox", "wetransfer", "docusign", "google drive", "google calendar", "linkedin", "facebook", "twitter", "webex", "eventbrite", "doodle", "adobe sign", "adobe acrobat sign", "jira", "confluence", "zendesk", "mailman", "listserv", "sympa", "dmarc", "网盘", "云盘", "腾讯会议", "钉钉", "飞书",
		"monitoring", "monitor", "supervision", "zabbix", "nagios", "cron", "quota", "antispam", "anti spam", "security", "sécurité", "seguridad", "mesa de (entradas|entrada|partes|ayuda)", "no reply", "noreply", "do not reply", "gestion de documents", "gestión documental",
	}}
}

// newsletters are the names under which newsletters are sent, and the words of their subjects.
func newsletters() phrasebook {
	names := []string{
		"newsletter*", "news letter", "news", "(weekly|daily|monthly|friday|monday) (news|update|updates|digest|briefing|round up|roundup|bulletin|brief)", "round up", "roundup", "digest", "bulletin*", "e news", "press (release|review)", "(this|last) week in", "issue (no|number)", "press releases",
		"lettre d (information|info|actualité*)", "infolettre", "lettre (mensuelle|hebdomadaire)", "revue de presse", "communiqué de presse", "actualités",
		"boletín*", "boletim", "noticias", "resumen (semanal|de noticias|de prensa)", "comunicado de prensa", "notiziario", "rundbrief", "rassegna stampa", "pressemitteilung", "nieuwsbrief", "bülten",
		"дайджест", "рассылка", "бюллетень", "новости", "обзор (прессы|новостей|недели)", "информационный (бюллетень|вестник)", "пресс релиз", "вестник",
		"نشرة", "النشرة", "نشرة اخبارية", "اخبار", "بيان صحفي",
		"电子报", "周报", "简报", "简讯", "快讯", "通讯", "专刊", "特刊", "电讯", "资讯", "月报", "新闻稿", "电子通讯", "每周", "通讯第",
	}
	return phrasebook{news: names, services: names}
}
