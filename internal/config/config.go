// Package config reads the configuration file: strictly, with every error naming its line and its remedy.
//
// The file is read whole or not at all: [Load] returns every problem that it can find at once. Nothing outside the file
// is touched; secrets are read from where it points only when a command logs in (see [Login.Password]).
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"speakerlist/registry"
)

// A Config is a configuration that was read and checked. Its times are instants; paths are relative to the working
// directory, or absolute, whatever folder the file lies in.
type Config struct {
	Mailbox     Mailbox  `yaml:"mailbox"`
	SMTP        SMTP     `yaml:"smtp"`
	Replies     Replies  `yaml:"replies"`
	Secretariat []string `yaml:"secretariat"` // addresses of those who may rule by mail
	Digest      Digest   `yaml:"digest"`
	Alarm       Alarm    `yaml:"alarm"`
	Publish     Publish  `yaml:"publish"`
	Listen      string   `yaml:"listen"` // host:port for health and metrics; empty for none
	Registry    Registry `yaml:"registry"`

	event registry.Event
}

// Mailbox says which mailbox is watched and how it is reached.
type Mailbox struct {
	Address    string `yaml:"address"`
	Server     `yaml:",inline"`
	Folders    []string      `yaml:"folders"`     // names, or special uses such as \Junk
	Since      time.Time     `yaml:"since"`       // messages received earlier are neither registered nor answered
	AnswerFrom time.Time     `yaml:"answer_from"` // messages before it are registered and answered by nobody here; zero for none
	PollEvery  time.Duration `yaml:"poll_every"`
}

// SMTP says which server takes the letters.
type SMTP struct {
	Server    `yaml:",inline"`
	MaxPerDay int `yaml:"max_per_day"` // letters in 24 hours; zero for no limit
}

// Replies says how letters are written.
type Replies struct {
	Mode      string `yaml:"mode"`      // send or review
	Templates string `yaml:"templates"` // a folder that overrides the letters' texts; empty for none
	From      string `yaml:"from"`      // the mailbox's address, with the name that letters bear
	// PerAddress letters a day go to one address at most; the first answer to each request always goes.
	PerAddress int `yaml:"per_address"`
	// LoopLetters within LoopWithin answer answers to our own letters; what would follow is kept back for a person.
	LoopLetters int           `yaml:"loop_letters"`
	LoopWithin  time.Duration `yaml:"loop_within"`
}

// Review says that letters wait until they are released.
func (r Replies) Review() bool { return r.Mode == modeReview }

// Digest says who is told of the list, and when.
type Digest struct {
	To          []string      `yaml:"to"`
	At          []ClockTime   `yaml:"at"`           // in the event's zone
	AfterChange time.Duration `yaml:"after_change"` // zero: at the fixed times only
}

// Alarm says who is told when the daemon cannot do its work.
type Alarm struct {
	To      []string      `yaml:"to"`
	Command []string      `yaml:"command"` // a program and its arguments; empty for none
	After   time.Duration `yaml:"after"`   // how long a fault must last
}

// Publish says where the public list is written.
type Publish struct {
	HTML string `yaml:"html"` // a file; empty for none
}

// Registry says where the registry is kept.
type Registry struct {
	File      string        `yaml:"file"`
	Retention time.Duration `yaml:"retention"` // after the event, until personal data is purged; zero: never by itself
}

// A ClockTime is a time of day.
type ClockTime struct{ Hour, Minute int }

// String returns the time as 08:00.
func (c ClockTime) String() string { return fmt.Sprintf("%02d:%02d", c.Hour, c.Minute) }

// Event returns the meeting as the registry knows it.
func (c *Config) Event() registry.Event {
	e := c.event
	e.Segments = slices.Clone(e.Segments)
	return e
}

// Load reads the configuration file. Whatever is wrong with it is an *[Error].
func Load(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		if e, ok := errors.AsType[*fs.PathError](err); ok {
			err = e.Err
		}
		return nil, &Error{File: path, Problems: []Problem{{
			Text: fmt.Sprintf("cannot be read (%v): name the configuration with --config", err),
		}}}
	}
	return Parse(path, data)
}

// Parse reads a configuration from data. Name is what the file is called in errors, and its folder is where
// relative paths begin.
func Parse(name string, data []byte) (*Config, error) {
	var doc document
	d := decode(name, data, &doc)
	if d.fatal {
		return nil, d.err()
	}
	doc.setDefaults()
	check(d, &doc)
	if err := d.err(); err != nil {
		return nil, err
	}
	doc.resolvePaths(filepath.Dir(name))
	c := doc.Config
	c.event = doc.registryEvent()
	return &c, nil
}
