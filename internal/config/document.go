package config

import (
	"path/filepath"
	"time"

	"speakerlist/registry"
)

// A document is the file as it is written: what the commands use directly, and what the registry gets as one Event.
type document struct {
	Event          event          `yaml:"event"`
	RequiredCopy   []string       `yaml:"required_copy"`
	Authentication authentication `yaml:"authentication"`
	Config         `yaml:",inline"`
}

type event struct {
	ID           string        `yaml:"id"`
	Name         registry.Text `yaml:"name"`
	Timezone     string        `yaml:"timezone"`
	Starts       time.Time     `yaml:"starts"`
	Ends         time.Time     `yaml:"ends"`
	Opens        time.Time     `yaml:"opens"`
	Deadline     time.Time     `yaml:"deadline"`
	Settle       time.Duration `yaml:"settle"`
	FinalPlaces  time.Time     `yaml:"final_places"`
	OtherRoute   registry.Text `yaml:"other_route"`
	SpeakingTime time.Duration `yaml:"speaking_time"`
	Segments     []segment     `yaml:"segments"`

	zone *time.Location
}

type segment struct {
	ID       string        `yaml:"id"`
	Name     registry.Text `yaml:"name"`
	Keywords []string      `yaml:"keywords"`
	Capacity int           `yaml:"capacity"`
	Starts   time.Time     `yaml:"starts"`
}

type authentication struct {
	Trust string `yaml:"trust"`
}

// What a key that is left out stands for. Each is told in config.example.yaml.
const (
	defaultSettle     = 15 * time.Minute
	defaultPollEvery  = time.Minute
	defaultAlarmAfter = 10 * time.Minute
	defaultPerAddress = 10
	modeSend          = "send"
	modeReview        = "review"

	// Replies to answers to our own letters are what a loop between two machines is made of. A person who mends a
	// refusal causes one of them, seldom two within the hour.
	defaultLoopLetters = 2
	defaultLoopWithin  = time.Hour
)

func (d *document) setDefaults() {
	setDefault(&d.Event.Settle, defaultSettle)
	if d.Event.FinalPlaces.IsZero() && !d.Event.Deadline.IsZero() {
		d.Event.FinalPlaces = d.Event.Deadline.Add(d.Event.Settle)
	}
	if len(d.Mailbox.Folders) == 0 {
		d.Mailbox.Folders = []string{"INBOX"}
	}
	setDefault(&d.Mailbox.PollEvery, defaultPollEvery)
	setDefault(&d.Replies.Mode, modeSend)
	setDefault(&d.Replies.From, d.Mailbox.Address)
	setDefault(&d.Replies.PerAddress, defaultPerAddress)
	setDefault(&d.Replies.LoopLetters, defaultLoopLetters)
	setDefault(&d.Replies.LoopWithin, defaultLoopWithin)
	setDefault(&d.Alarm.After, defaultAlarmAfter)
}

func setDefault[T comparable](value *T, standard T) {
	var zero T
	if *value == zero {
		*value = standard
	}
}

// resolvePaths makes paths that are relative to the file's folder relative to the working directory.
func (d *document) resolvePaths(folder string) {
	for _, path := range []*string{
		&d.Mailbox.CAFile, &d.SMTP.CAFile,
		&d.Mailbox.PasswordFile, &d.SMTP.PasswordFile,
		&d.Mailbox.OAuth2.ClientSecretFile, &d.SMTP.OAuth2.ClientSecretFile,
		&d.Mailbox.OAuth2.RefreshTokenFile, &d.SMTP.OAuth2.RefreshTokenFile,
		&d.Replies.Templates, &d.Publish.HTML, &d.Registry.File,
	} {
		if *path != "" && !filepath.IsAbs(*path) {
			*path = filepath.Join(folder, *path)
		}
	}
}

func (d *document) registryEvent() registry.Event {
	e := registry.Event{
		ID: d.Event.ID, Name: d.Event.Name, Zone: d.Event.zone,
		Starts: d.Event.Starts, Ends: d.Event.Ends, Opens: d.Event.Opens,
		Deadline: d.Event.Deadline, Settle: d.Event.Settle, FinalPlaces: d.Event.FinalPlaces,
		OtherRoute: d.Event.OtherRoute, SpeakingTime: d.Event.SpeakingTime,
		RequiredCopy: d.RequiredCopy, Mailbox: d.Mailbox.Address, Trust: d.Authentication.Trust,
		AnswerFrom: d.Mailbox.AnswerFrom, Folders: d.Mailbox.Folders,
	}
	for _, s := range d.Event.Segments {
		e.Segments = append(e.Segments, registry.Segment(s))
	}
	return e
}
