package config_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"speakerlist/internal/config"
)

func TestSecretIsNeverPrinted(t *testing.T) {
	const text = "hunter2"
	secret := config.NewSecret(text)
	held := struct {
		Public config.Secret
		hidden config.Secret
	}{secret, secret}
	var log bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewTextHandler(&log, nil), slog.NewJSONHandler(&log, nil)} {
		slog.New(handler).Info("login", "secret", secret, "held", held, "pointer", &secret)
	}
	asJSON, err := json.Marshal(held)
	if err != nil {
		t.Fatal(err)
	}
	asYAML, err := yaml.Marshal(held)
	if err != nil {
		t.Fatal(err)
	}
	printed := map[string]string{
		"slog": log.String(), "json": string(asJSON), "yaml": string(asYAML),
		"error": fmt.Errorf("login with %w", fmt.Errorf("%v", secret)).Error(),
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t", "%T", "%p"} {
		printed[verb] = fmt.Sprintf(verb, secret)
		printed[verb+" of a pointer"] = fmt.Sprintf(verb, &secret)
		printed[verb+" in a struct"] = fmt.Sprintf(verb, held)
		printed[verb+" in a slice"] = fmt.Sprintf(verb, []any{secret, held})
	}
	for how, got := range printed {
		for _, form := range []string{text, fmt.Sprintf("%x", text), fmt.Sprintf("%X", text), fmt.Sprintf("%d", []byte(text))} {
			if strings.Contains(got, form) {
				t.Errorf("%s shows it: %s", how, got)
			}
		}
	}
	if got := secret.Reveal(); got != text {
		t.Errorf("Reveal gives %q, want %q", got, text)
	}
}

func TestPassword(t *testing.T) {
	for _, test := range []struct {
		name, content, want, err string
	}{
		{"the line end of an editor does not count", "hunter2\n", "hunter2", ""},
		{"nor does that of another system", "hunter2\r\n", "hunter2", ""},
		{"blanks do", " hunter2 ", " hunter2 ", ""},
		{"an empty file holds none", "\n", "", "is empty"},
		{"two lines are a mistake", "user\nhunter2\n", "", "more than one line"},
	} {
		t.Run(test.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "password")
			if err := os.WriteFile(file, []byte(test.content), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Setenv("SPEAKERLIST_TEST_PASSWORD", test.content)
			for _, login := range []config.Login{{PasswordFile: file}, {PasswordEnv: "SPEAKERLIST_TEST_PASSWORD"}} {
				got, err := login.Password()
				switch {
				case test.err == "" && err != nil:
					t.Errorf("%+v: %v", login, err)
				case test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)):
					t.Errorf("%+v: got error %v, want one that says %q", login, err, test.err)
				case got.Reveal() != test.want:
					t.Errorf("%+v: got %q, want %q", login, got.Reveal(), test.want)
				}
				if err != nil && strings.Contains(err.Error(), "hunter2") {
					t.Errorf("the error shows the password: %v", err)
				}
			}
		})
	}
	if _, err := (config.Login{PasswordFile: filepath.Join(t.TempDir(), "none")}).Password(); err == nil {
		t.Error("a missing file gives no error")
	}
}
