package config

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// The languages that letters are written in: those of the United Nations.
var languages = []string{"ar", "zh", "en", "fr", "ru", "es"}

// A leaf is a place for a single value.
type leaf struct {
	wants string // what is to be written there
	set   func(d *decoder, text string) error
}

// leafOf returns the leaf that a pointer points to, if its type is a single value's.
func leafOf(pointer any) (leaf, bool) {
	switch p := pointer.(type) {
	case *string:
		return leaf{"a text", func(_ *decoder, s string) error { return setText(p, s) }}, true
	case *Security:
		return leaf{"tls, starttls or none", func(_ *decoder, s string) (err error) { return setText((*string)(p), s) }}, true
	case *int:
		return leaf{"a whole number", func(_ *decoder, s string) (err error) { *p, err = parseCount(s); return err }}, true
	case *time.Duration:
		return leaf{"a duration such as 15m", func(_ *decoder, s string) (err error) { *p, err = parseDuration(s); return err }}, true
	case *time.Time:
		return leaf{"a time such as 2023-12-06T23:59:59", func(d *decoder, s string) (err error) { *p, err = parseTime(s, d.zone); return err }}, true
	case *ClockTime:
		return leaf{`a time of day such as "08:00"`, func(_ *decoder, s string) (err error) { *p, err = parseClockTime(s); return err }}, true
	}
	return leaf{}, false
}

func setText(p *string, s string) error {
	if strings.TrimSpace(s) == "" {
		return errors.New("is empty: write a value, or remove the key")
	}
	*p = strings.TrimSpace(s)
	return nil
}

func parseCount(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, fmt.Errorf("%q is no number of at least 1: write a whole number, or remove the key for no limit", s)
	}
	return n, nil
}

func parseDuration(s string) (time.Duration, error) {
	n, err := time.ParseDuration(s)
	if err != nil || n <= 0 {
		return 0, fmt.Errorf("%q is no duration: write hours, minutes and seconds, such as 48h, 1h30m or 90s", s)
	}
	return n, nil
}

func parseClockTime(s string) (ClockTime, error) {
	t, err := time.Parse("15:04", s)
	if err != nil {
		return ClockTime{}, fmt.Errorf(`%q is no time of day: write hours and minutes in quotes, such as "08:00"`, s)
	}
	return ClockTime{t.Hour(), t.Minute()}, nil
}
