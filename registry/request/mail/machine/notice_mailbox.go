package machine

// quotas are the notices of mailboxes that fill up, in all languages.
func quotas() phrasebook {
	return phrasebook{notices: []string{
		"mailbox (is|has|size|quota|storage|usage|capacity|will|almost|nearly)", "(quota|storage|mailbox|disk) (warning|alert|limit|usage|notification|notice|report|exceeded)",
		"your (mailbox|inbox|account|email account|mail account|storage|quota) (is|has|storage|quota|usage) (almost|nearly|reached|exceeded|running|now|used|full|over|close|approaching|reaching)",
		"your mailbox is", "(almost|nearly) (full|out of storage|out of space)", "(out of|running low on|low on|running out of) (storage|space|disk space)",
		"of (your|its|the) (allotted|allocated|assigned|available|total|mailbox|) (storage|quota|space|disk space)", "storage limit", "free up (some|) (space|storage)",
		"(delete|archive|remove) (some|old|unneeded|unnecessary|large|) (messages|emails|items|mail) to", "empty (the|your) (trash|deleted items|recycle bin)",
		"stop receiving (messages|mail|email|emails)", "(send|sending) and (receive|receiving) (mail|email|messages)",

		"(votre|la) (boîte|boite|messagerie|boîte aux lettres|boîte mail|boîte de réception|boîte électronique) (est|sera|a|arrive|approche|atteint|utilise)", "boîte aux lettres (presque|bientôt|est presque|est bientôt|est) (pleine|saturée)",
		"(boîte|boite|messagerie|espace) (mail|de messagerie|de stockage|de réception|est|) (presque|bientôt|quasi) (pleine|plein|saturée|saturé)", "(est|sera) (presque|bientôt|quasiment) (pleine|plein|saturée|saturé)",
		"(alerte|avis|avertissement|dépassement|limite|seuil) (de|du|sur le|) (quota|stockage|capacité)", "de (son|votre|l) (espace|quota|capacité)", "espace (disque|de stockage|alloué|attribué|disponible)",
		"libérer de l espace", "(supprimez|archivez|effacez) (des|les|vos|d anciens) (messages|courriels|mails|e mails)", "(videz|vider) (la|votre) corbeille", "messages seront (refusés|rejetés|bloqués)",

		"(su|tu) (buzón|casilla|cuenta|bandeja|correo) (está|ha|de correo|tiene|alcanzó|llegó|se encuentra)", "(buzón|casilla|bandeja) (casi|está casi|prácticamente) (lleno|llena)", "(está|estará) casi (lleno|llena)",
		"(aviso|alerta|advertencia|límite|notificación) de (cuota|capacidad|almacenamiento|espacio)", "(espacio|cuota) (asignado|asignada|de almacenamiento|contratado|en disco)", "ha (alcanzado|superado|excedido) el",
		"(elimine|borre|archive) (mensajes|correos|los|algunos)", "(vacíe|vaciar) (la|su) papelera", "(dejará|dejar) de recibir (mensajes|correos|correo)", "(uso|utilización) (de|del) (disco|espacio|buzón|cuota)", "liberar espacio", "casi sin espacio",

		"(ваш|вашем) (почтовый ящик|ящик|почтовом ящике|ящике) (почти|скоро|заполнен|переполнен|занято|близок|превысил|достиг)", "(почти|скоро будет) (заполнен|переполнен|заполнена)", "(ящик|почта|диск|хранилище) (почти|) (заполнен|заполнена|заполнено|переполнен)",
		"(превышение|лимит|предупреждение о|исчерпан*) (квот*|лимит*|объем*|мест*)", "квот* (почтов*|ящик*|диск*|превышен*|исчерпан*)", "(заканчивается|закончилось|осталось мало|не хватает) мест*", "(удалите|очистите) (ненужные|лишние|старые|письма|корзину|ящик|папку|почт*)",
		"новые (письма|сообщения) (не будут|перестанут)", "освободи* мест*", "выделенн* (объем*|мест*|пространств*)", "дисков* пространств*",

		"(صندوق بريدك|صندوق بريدكم|بريدك|بريدكم|صندوق البريد) (ممتلئ|شبه ممتلئ|على وشك|اوشك|قارب|يقترب|بلغ|وصل|تجاوز)", "(مساحة|سعة|حصة) (التخزين|البريد|صندوق|بريدك|بريدكم|المخصصة)", "(على وشك|يوشك على|قارب على) الامتلاء", "(تحذير|تنبيه|اشعار) (الحصة|بامتلاء|امتلاء|السعة|المساحة)",
		"(حذف|احذف|يرجى حذف) (الرسائل|بعض|رسائل)", "تحرير مساحة", "تفريغ (سلة|المهملات)", "المساحة المخصصة",

		"(邮箱|邮件|信箱|郵箱|信箱|网盘|账户)(容量|空间|存储空间|配额|使用空间|容量已|空間|剩余空间)(提醒|告警|预警|不足|已满|将满|即将|已使用|警告|通知|已用|超限|)", "(邮箱|信箱|郵箱)(已满|将满|即将满|快满|即將已滿|容量)", "(即将|快要)(用完|用尽|耗尽|达到上限|满)", "(清理|删除|清空)(邮箱|邮件|垃圾箱|已删除邮件|不需要)",
		"(扩容|扩充容量|升级容量|存储空间不足|空间不足|超出配额|容量不足)", "以免影响(收信|收发|邮件|正常)", "(无法|不能)(接收|收取)(新|)(邮件|来信)",

		"(ihr|dein) postfach (ist|hat|erreicht|nähert|wird)", "postfach (fast|beinahe|nahezu|ist fast|ist beinahe|ist nahezu|ist) voll", "(speicherplatz|kontingent|quota|postfachgröße|speicherlimit|speichergrenze) (warnung|fast|überschritten|erreicht|aufgebraucht|)", "(kontingentwarnung|quotawarnung|speicherwarnung)", "(löschen|archivieren) sie (nicht|bitte|alte|einige|nachrichten|e mails)", "ihr postfach", "(keine|keine neuen|weitere) (nachrichten|e mails) (mehr|) (empfangen|empfangen oder)", "ist zu (9|8)", "belegt",
		"(la tua|la sua|la vostra) casella (è|ha|di posta)", "casella (di posta|) (è|) (quasi|) piena", "spazio (esaurito|assegnato|disponibile|quasi esaurito)", "(sua|a sua|seu|o seu|tua) (caixa|caixa de correio|caixa postal|conta) (está|atingiu|de correio)", "(caixa|caixa de correio) (está|) (quase|) cheia", "(cota|quota|espaço) (de armazenamento|excedida|excedido|quase esgotado|atribuído)",
		"uw (mailbox|postvak) is", "(mailbox|postvak) (is|) (bijna|) vol", "posta kutunuz", "kota (uyarısı|aşıldı)", "skrzynka (jest|) (prawie|) pełna",
	}}
}

// subscriptions are the notices of mailing lists and accounts to those who join or leave, or are asked to.
func subscriptions() phrasebook {
	return phrasebook{notices: []string{
		"(welcome|subscribed|added|subscription) to the", "mailing list (confirmation|memberships|subscription|membership|welcome|probe|reminder)", "to post to (this|the) list", "(your|the) subscription to", "confirm (your|the|) (subscription|email address|e mail address|registration|account)",
		"for subscription of your email address", "(unsubscribe|change|edit) (or|from|your) (change your options|your options|subscription|membership|options)", "(moderator request|administrative request|administrivia|subscription notification|list options)", "(your|the) (account|profile) (has been|was) (created|activated|suspended|verified)",
		"(activate|verify) your (account|email|e mail|address)", "new sign in", "(verification|security|one time|login|access) code", "one time password", "(your|the) password (will expire|expires|has expired|has been|was)", "password (expiration|expiry|expires|reset)",
		"(bienvenue|inscrit|abonné|abonnée) (sur|à|dans) (la|notre) liste", "liste de diffusion", "confirme* votre (inscription à la liste|abonnement|adresse)", "(code de vérification|code d accès|mot de passe expire|mot de passe a été)", "(votre|vos) (mot|mots) de passe",
		"(bienvenido|bienvenida) a la lista", "lista de (correo|distribución)", "confirme su (suscripción|dirección|cuenta)", "(código de verificación|su contraseña|contraseña caduca)",
		"(добро пожаловать в|подписаны на) (список|рассылк*)", "список рассылки", "подтвердите (подписку|ваш адрес|свой адрес|регистрацию|электронный адрес)", "(код подтверждения|ваш пароль|срок действия пароля)",
		"(مرحبا بكم في|الاشتراك في) (القائمة|قائمة)", "القائمة البريدية", "(تاكيد الاشتراك|رمز التحقق|كلمة المرور)", "(欢迎加入|欢迎订阅|确认订阅|验证码|登录提醒|密码即将过期|异地登录|新设备登录|账号安全)",
		"(bestätigen sie) (ihre|ihr) (anmeldung|abonnement|e mail adresse)", "willkommen (auf|bei) (der|unserer) (mailingliste|liste)",
	}}
}
