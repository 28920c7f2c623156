package machine

import (
	"slices"
	"strings"
)

// nobody says whether an address is one that nobody reads.
func nobody(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	local = strings.Map(func(r rune) rune {
		switch r {
		case '-', '_', '.', '+':
			return -1
		}
		return r
	}, local)
	return slices.ContainsFunc([]string{
		"noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "nichtantworten", "keineantwort", "naoresponda", "naoresponder",
		"nonrispondere", "noresponda", "noreponse", "sansreponse", "nieodpowiadaj", "nereply", "neotvechat", "nobody",
	}, func(part string) bool { return strings.Contains(local, part) })
}

// service says whether an address is a service's by what it is called: nobody reads it, or a program writes from it.
func service(address string) bool {
	if nobody(address) {
		return true
	}
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	parts := strings.FieldsFunc(local, func(r rune) bool { return r == '-' || r == '_' || r == '.' || r == '+' || r == '=' })
	return slices.ContainsFunc(parts, func(part string) bool {
		switch strings.TrimRight(part, "0123456789") {
		case "notify", "notification", "notifications", "notifier", "notice", "notices", "notif", "notificacion", "notificaciones", "notificacao", "notifica",
			"alert", "alerts", "alerte", "alertes", "alerta", "alertas", "aviso", "avisos", "avis", "info-avis", "uvedomlenie", "robot", "bot", "auto", "automatic",
			"automailer", "autoreply", "autoresponder", "mailer", "digest", "reporting", "reports", "dmarc", "dmarcreport", "tlsrpt", "feedback", "newsletter",
			"newsletters", "news", "infolettre", "lettre", "boletin", "boletim", "bulletin", "mailing", "mailings", "rassylka", "updates", "update", "campaign",
			"campaigns", "marketing", "invitation", "invitations", "invite", "invites", "voicemail", "voice", "fax", "efax", "scanner", "scan", "copier",
			"monitoring", "monitor", "zabbix", "nagios", "icinga", "grafana", "prometheus", "cron", "quota", "quotas", "cuotas", "quarantine", "antispam",
			"spam", "filter", "gateway", "bounce", "bounces", "return", "system", "sistema", "systeme", "servicedesk", "helpdesk", "ticket", "tickets",
			"support", "soporte", "suporte", "jira", "otrs", "webinar", "webinars", "calendar", "drive", "share", "sharing", "wetransfer", "docs", "dse", "esign",
			"sign", "security", "billing", "accounts", "account", "verify", "verification", "confirm", "confirmation", "owner", "request", "listmaster", "listserv",
			"majordomo", "sympa", "mailman":
			return true
		}
		return false
	})
}
