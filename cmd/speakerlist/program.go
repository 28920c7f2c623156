package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// A program is one invocation: where it reads and writes, who has called it, and what time it is.
type program struct {
	in       io.Reader
	out, err io.Writer
	now      func() time.Time
	who      string
	watched  bool // a person watches what is written to out
	terminal bool // and to err

	args       []string // the command line
	configPath string

	// In a daemon that runs a command for somebody else:
	office *office
	dir    string // what relative paths begin at
}

// The exit statuses.
const (
	done   = 0
	failed = 1
	misuse = 2 // wrong usage or configuration
)

// errUsage is wrapped by what is wrong with the command line.
var errUsage = errors.New("wrong usage")

// execute runs a command line, says what went wrong, and returns the exit status.
func (p *program) execute(ctx context.Context, args []string) int {
	p.args = args
	root := p.root()
	root.SetArgs(args)
	started := false
	root.PersistentPreRun = func(*cobra.Command, []string) { started = true }
	err := root.ExecuteContext(ctx)
	var unreadable *config.Error
	var turned *registry.SettingsChanged
	var said exitStatus
	switch {
	case err == nil:
		return done
	case errors.As(err, &said):
		return int(said)
	case errors.As(err, &unreadable):
		fmt.Fprintln(p.err, unreadable) // a line for each problem, with the source below it
		return misuse
	case errors.As(err, &turned):
		fmt.Fprintln(p.err, turned) // a line for each decision
		return failed
	case !started, errors.Is(err, errUsage):
		p.complain(fmt.Errorf("%w; `speakerlist --help` shows what can be said", err))
		return misuse
	}
	p.complain(err)
	return failed
}

// complain writes an error as one line; each of several that were joined, as one.
func (p *program) complain(err error) {
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(p.err, "speakerlist: %s\n", strings.TrimSpace(line))
	}
}

// configEnv names the environment variable for those who do not want to give --config each time.
const configEnv = "SPEAKERLIST_CONFIG"

func (p *program) configFlag(flags *pflag.FlagSet) {
	path := "config.yaml"
	if set := os.Getenv(configEnv); set != "" {
		path = set
	}
	flags.StringVar(&p.configPath, "config", path, "configuration `FILE`; $"+configEnv+" can name it too")
}

// settings reads the configuration.
func (p *program) settings() (*config.Config, error) { return config.Load(p.configPath) }

func currentUser() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
