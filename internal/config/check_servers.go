package config

import (
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// specialUses are those of RFC 6154 that may hold requests.
var specialUses = []string{`\All`, `\Archive`, `\Flagged`, `\Junk`, `\Sent`, `\Trash`}

const minPollEvery = time.Second

func checkMailbox(d *decoder, doc *document) {
	m := &doc.Mailbox
	d.need("mailbox", "the section that says which mailbox is watched")
	if !d.has("mailbox") {
		return
	}
	d.need("mailbox.address", "the address that requests are sent to")
	d.address("mailbox.address", m.Address)
	d.need("mailbox.username", "the name to log in with, as a rule the address")
	checkServer(d, "mailbox", m.Server, "imap.example.org:993")
	for i, name := range m.Folders {
		checkFolder(d, item("mailbox.folders", i), name, m.Folders[:i])
	}
	d.need("mailbox.since", "the day from which messages count, such as 2023-11-01: without it, every old message would be answered")
	if e := &doc.Event; e.zone != nil {
		checkSince(d, e, m)
	}
	if m.PollEvery < minPollEvery {
		d.fault("mailbox.poll_every", "%v would keep the server busy for nothing: write at least %v", m.PollEvery, minPollEvery)
	}
}

func checkSince(d *decoder, e *event, m *Mailbox) {
	if after(m.Since, e.Deadline) {
		d.fault("mailbox.since", "%s is after the deadline, so that no request could be on time: write a day before %s",
			e.show(m.Since), e.show(e.Deadline))
	} else if after(m.Since, e.Opens) {
		d.fault("mailbox.since", "%s is after event.opens, so that the first requests would be missed: write %s or a day before it",
			e.show(m.Since), e.show(e.Opens))
	}
	if after(m.Since, m.AnswerFrom) {
		d.fault("mailbox.answer_from", "%s is before mailbox.since, so that it does nothing: remove it, or write a later time", e.show(m.AnswerFrom))
	}
}

func checkFolder(d *decoder, path, name string, earlier []string) {
	if strings.HasPrefix(name, `\`) && !slices.Contains(specialUses, name) {
		d.fault(path, "%s is no special use of RFC 6154: write %s, or the folder's name", name, orList(specialUses))
	}
	for _, other := range earlier {
		if other == name || strings.EqualFold(other, "INBOX") && strings.EqualFold(name, "INBOX") {
			d.fault(path, "%s is in the list already: remove one of them", name)
		}
	}
}

func checkSMTP(d *decoder, doc *document) {
	d.need("smtp", "the section that says which server takes the letters")
	if !d.has("smtp") {
		return
	}
	checkServer(d, "smtp", doc.SMTP.Server, "smtp.example.org:587")
}

func checkServer(d *decoder, section string, s Server, example string) {
	d.need(section+".server", "host and port, such as "+example)
	d.need(section+".security", "tls, starttls, or none on a loopback address")
	if s.HostPort != "" {
		checkAddress(d, section, s, example)
	}
	checkLogin(d, section, s.Login)
}

func checkAddress(d *decoder, section string, s Server, example string) {
	path := section + ".server"
	host, port, err := net.SplitHostPort(s.HostPort)
	number, portErr := strconv.Atoi(port)
	switch {
	case strings.Contains(s.HostPort, "://"):
		d.fault(path, "%q is a URL: write host and port alone, such as %s", s.HostPort, example)
		return
	case err != nil || host == "":
		d.fault(path, "%q is not a host and a port: write both, such as %s", s.HostPort, example)
		return
	case portErr != nil || number < 1 || number > 65535:
		d.fault(path, "%q is no port: write a number from 1 to 65535, such as in %s", port, example)
		return
	}
	switch s.Security {
	case TLS, STARTTLS:
		if right, ok := wellKnownPorts[number]; ok && right != s.Security && !loopback(host) {
			d.fault(section+".security", "port %d is for %s: write that, or another port", number, right)
		}
	case Plain:
		if !loopback(host) {
			d.fault(section+".security", "none would send the password and every letter readable to %s: write tls or starttls (none is for loopback addresses)", host)
		}
	case "":
	default:
		d.fault(section+".security", "%q is unknown: write tls, starttls, or none on a loopback address", s.Security)
	}
}

// wellKnownPorts says how connections to a port are protected (RFC 8314 section 3, RFC 6409).
var wellKnownPorts = map[int]Security{993: TLS, 465: TLS, 143: STARTTLS, 587: STARTTLS, 25: STARTTLS}

func loopback(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.IsLoopback()
	}
	return strings.EqualFold(host, "localhost")
}

func checkLogin(d *decoder, section string, l Login) {
	kept := 0
	for _, key := range []string{"password_file", "password_env", "oauth2"} {
		if d.has(section + "." + key) {
			kept++
		}
	}
	switch {
	case !d.has(section+".username") && kept > 0 && section != "mailbox":
		d.fault(section+".username", "is missing beside the password: write the name to log in with, or remove both")
	case d.has(section+".username") && kept == 0:
		d.report(d.place(section+".username"),
			"%s.password_file is missing: write the file that holds the password, or password_env: NAME, or an oauth2: section", section)
	case kept > 1:
		d.fault(section+".username", "has more than one of password_file, password_env and oauth2: keep one")
	}
	if d.has(section + ".oauth2") {
		checkOAuth2(d, section+".oauth2", l.OAuth2)
	}
}

func checkOAuth2(d *decoder, path string, o OAuth2) {
	d.need(path+".token_url", "where access tokens are got, such as https://oauth2.googleapis.com/token")
	d.need(path+".client_id", "the id that the provider gave to this program")
	d.need(path+".refresh_token_file", "the file that holds the refresh token")
	if o.ClientSecretFile != "" && o.ClientSecretEnv != "" {
		d.fault(path+".client_secret_env", "stands beside client_secret_file: keep one of them")
	}
	if o.TokenURL == "" {
		return
	}
	u, err := url.Parse(o.TokenURL)
	if err != nil || u.Host == "" || u.Scheme != "https" && !(u.Scheme == "http" && loopback(u.Hostname())) {
		d.fault(path+".token_url", "%q would not keep the token secret: write a URL that begins with https://", o.TokenURL)
	}
}
