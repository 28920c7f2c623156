package config

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// A Login says who logs in to a server, and where the secret is kept that proves it. Exactly one of PasswordFile,
// PasswordEnv and OAuth2 is set, unless Username is empty: then the server is used without logging in.
type Login struct {
	Username     string `yaml:"username"`
	PasswordFile string `yaml:"password_file"`
	PasswordEnv  string `yaml:"password_env"` // the name of an environment variable
	OAuth2       OAuth2 `yaml:"oauth2"`
}

// Password reads the password from where it is kept. It is for those commands that log in, when they do.
func (l Login) Password() (Secret, error) {
	secret, err := readSecret(l.PasswordFile, l.PasswordEnv)
	if err != nil {
		return Secret{}, fmt.Errorf("password of %s: %w", l.Username, err)
	}
	return secret, nil
}

// readSecret reads a secret of one line from a file or, where that is empty, from an environment variable. Line ends
// behind it are the editor's and do not count.
func readSecret(file, variable string) (Secret, error) {
	value, source := os.Getenv(variable), "the environment variable "+variable
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return Secret{}, fmt.Errorf("%w: write it into that file, readable by the daemon alone", err)
		}
		value, source = string(data), file
	}
	value = strings.TrimRight(value, "\r\n")
	switch {
	case value == "":
		return Secret{}, fmt.Errorf("%s is empty: put the secret there", source)
	case strings.ContainsAny(value, "\r\n"):
		return Secret{}, errors.New(source + " has more than one line: leave the secret alone in it")
	}
	return NewSecret(value), nil
}
