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
	if err != nil && !started {
		err = fmt.Errorf("%w: %w", errUsage, err)
	}
	return p.conclude(err)
}

// conclude says what went wrong, if anything, and returns the exit status for it.
func (p *program) conclude(err error) int {
	if err == nil {
		return done
	}
	if said, ok := errors.AsType[exitStatus](err); ok {
		return int(said)
	}
	if unreadable, ok := errors.AsType[*config.Error](err); ok {
		fmt.Fprintln(p.err, unreadable) // a line for each problem, with the source below it
		return misuse
	}
	if turned, ok := errors.AsType[*registry.SettingsChanged](err); ok {
		fmt.Fprintln(p.err, turned) // a line for each decision
		return failed
	}
	if errors.Is(err, errUsage) {
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

func (p *program) configFlag(root *cobra.Command) {
	path := "config.yaml"
	if set := os.Getenv(configEnv); set != "" {
		path = set
	}
	root.PersistentFlags().StringVar(&p.configPath, "config", path, "configuration `FILE`; $"+configEnv+" can name it too")
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
