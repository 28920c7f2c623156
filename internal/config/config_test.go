package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the same times wherever the tests run

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

const example = "../../config.example.yaml"

func TestExample(t *testing.T) {
	c, err := config.Load(example)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	utc := func(day, hour, minute, second int) time.Time {
		return time.Date(2023, 12, day, hour, minute, second, 0, time.UTC)
	}
	event := registry.Event{
		ID: "S22",
		Name: registry.Text{
			"en": "Plenary session on cooperation of the 22nd session of the Assembly of States Parties",
			"fr": "Séance plénière sur la coopération de la 22e session de l'Assemblée des États Parties",
		},
		Zone:         zone,
		Starts:       utc(8, 16, 30, 0),
		Ends:         utc(8, 18, 0, 0),
		Deadline:     utc(7, 4, 59, 59), // five hours after midnight in New York
		Settle:       15 * time.Minute,
		FinalPlaces:  utc(7, 5, 14, 59),
		SpeakingTime: 2 * time.Minute,
		Segments: []registry.Segment{{
			ID: "I",
			Name: registry.Text{
				"en": "High-level statements on 25 years of the Rome Statute",
				"fr": "Interventions de haut niveau sur les 25 ans du Statut de Rome",
			},
			Keywords: []string{"25 years", "25 ans", "high-level", "haut niveau", "voluntary cooperation agreements"},
		}, {
			ID: "II",
			Name: registry.Text{
				"en": "Technical statements on arrests",
				"fr": "Interventions techniques sur les arrestations",
			},
			Keywords: []string{"arrests", "arrestations", "technical", "technique"},
		}},
		RequiredCopy: []string{"juridique.la-haye-amba@diplomatie.gouv.fr"},
		Mailbox:      "iccaspcooperation@gmail.com",
		Trust:        "mx.google.com",
		Folders:      []string{"INBOX", `\Junk`},
	}
	byName := cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() })
	if diff := cmp.Diff(event, c.Event(), byName); diff != "" {
		t.Errorf("event (-want +got):\n%s", diff)
	}

	folder := filepath.Dir(example)
	login := func(file string) config.Login {
		return config.Login{Username: "iccaspcooperation@gmail.com", PasswordFile: filepath.Join(folder, file)}
	}
	want := &config.Config{
		Mailbox: config.Mailbox{
			Address:   "iccaspcooperation@gmail.com",
			Server:    config.Server{HostPort: "imap.gmail.com:993", Security: config.TLS, Login: login("secrets/imap")},
			Folders:   []string{"INBOX", `\Junk`},
			Since:     time.Date(2023, 11, 1, 4, 0, 0, 0, time.UTC),
			PollEvery: time.Minute,
		},
		SMTP: config.SMTP{
			Server:    config.Server{HostPort: "smtp.gmail.com:587", Security: config.STARTTLS, Login: login("secrets/smtp")},
			MaxPerDay: 400,
		},
		Replies:     config.Replies{Mode: "send", From: "Secretariat of the Assembly <iccaspcooperation@gmail.com>", PerAddress: 10, LoopLetters: 2, LoopWithin: time.Hour},
		Secretariat: []string{"secretariat@example.org"},
		Digest: config.Digest{
			To:          []string{"secretariat@example.org"},
			At:          []config.ClockTime{{Hour: 8}, {Hour: 18}},
			AfterChange: 10 * time.Minute,
		},
		Alarm:    config.Alarm{To: []string{"operator@example.org"}, After: 10 * time.Minute},
		Registry: config.Registry{File: filepath.Join(folder, "speakerlist.db")},
	}
	if diff := cmp.Diff(want, c, cmpopts.IgnoreUnexported(config.Config{})); diff != "" {
		t.Errorf("configuration (-want +got):\n%s", diff)
	}
}

// commentedKey matches the lines of the example that show a key which is not set.
var commentedKey = regexp.MustCompile(`(?m)^( *)# ((  )?[a-z_0-9]+: .*|publish:)$`)

// What the example shows in comments is a configuration too.
func TestExampleWithEveryKey(t *testing.T) {
	data, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	var kept []string
	for line := range strings.Lines(string(data)) {
		// The other ways to log in: one login has one.
		if !strings.Contains(line, "password_env: NAME") && !strings.HasPrefix(line, "  # oauth2:") && !strings.HasPrefix(line, "  #   ") {
			kept = append(kept, line)
		}
	}
	full := commentedKey.ReplaceAllString(strings.Join(kept, ""), "$1$2")
	c, err := config.Parse("config.yaml", []byte(full))
	if err != nil {
		t.Fatalf("%v\n%s", err, full)
	}
	e := c.Event()
	for key, unset := range map[string]bool{
		"opens": e.Opens.IsZero(), "other_route": len(e.OtherRoute) == 0, "capacity": e.Segments[0].Capacity == 0,
		"starts": e.Segments[0].Starts.IsZero(), "answer_from": e.AnswerFrom.IsZero(), "templates": c.Replies.Templates == "",
		"command": len(c.Alarm.Command) == 0, "publish": c.Publish.HTML == "", "listen": c.Listen == "",
		"retention": c.Registry.Retention == 0, "ca_file": c.Mailbox.CAFile == "" || c.SMTP.CAFile == "",
	} {
		if unset {
			t.Errorf("the example does not show %s, or in a way that does not work", key)
		}
	}
}

func TestDefaults(t *testing.T) {
	c, err := config.Load("testdata/good/minimal.yaml")
	if err != nil {
		t.Fatal(err)
	}
	e := c.Event()
	if got, want := e.FinalPlaces, e.Deadline.Add(15*time.Minute); !got.Equal(want) {
		t.Errorf("final places at %v, want %v", got, want)
	}
	if diff := cmp.Diff([]string{"INBOX"}, c.Mailbox.Folders); diff != "" {
		t.Errorf("folders (-want +got):\n%s", diff)
	}
	if c.Replies.Review() || c.Replies.From != "speakers@example.org" {
		t.Errorf("replies are %+v", c.Replies)
	}
	if got, want := c.Registry.File, filepath.Join("testdata", "good", "speakerlist.db"); got != want {
		t.Errorf("the registry is in %s, want %s, beside the configuration", got, want)
	}
}

func TestLoadOfNoFile(t *testing.T) {
	_, err := config.Load(filepath.Join(t.TempDir(), "none.yaml"))
	if _, ok := errors.AsType[*config.Error](err); !ok || !strings.Contains(err.Error(), "--config") {
		t.Errorf("got error %v, want a *config.Error that names --config", err)
	}
}

// Every path of a configuration is meant from its folder, so that the daemon can be started anywhere.
func TestPathsBeginAtTheFile(t *testing.T) {
	data, err := os.ReadFile("testdata/good/every-path.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, err := config.Parse("/etc/speakerlist/config.yaml", data)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{
		c.Mailbox.CAFile, c.SMTP.CAFile, c.Mailbox.OAuth2.ClientSecretFile, c.Mailbox.OAuth2.RefreshTokenFile,
		c.SMTP.PasswordFile, c.Replies.Templates, c.Publish.HTML,
	} {
		if !strings.HasPrefix(path, "/etc/speakerlist/here/") {
			t.Errorf("%q does not begin at the configuration's folder", path)
		}
	}
	if got, want := c.Registry.File, "/var/lib/speakerlist.db"; got != want {
		t.Errorf("an absolute path became %s, want %s", got, want)
	}
}

func TestServerTLS(t *testing.T) {
	s := config.Server{HostPort: "imap.example.org:993"}
	settings, err := s.TLS()
	if err != nil {
		t.Fatal(err)
	}
	if settings.ServerName != "imap.example.org" || settings.InsecureSkipVerify || settings.RootCAs != nil {
		t.Errorf("got %+v", settings)
	}
	s.CAFile = "config_test.go" // no certificate
	if _, err := s.TLS(); err == nil {
		t.Error("a file without a certificate is taken for an authority")
	}
}
