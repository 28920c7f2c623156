package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"

	"speakerlist/internal/config"
)

// The registry's file has one owner. While a daemon has it, the daemon runs the commands of others: a command sends its
// own command line over a unix socket beside the database, and prints what comes back. So each command is written
// once, and behaves alike on either side.

// socketPath returns where the daemon of a configuration listens for commands.
func socketPath(settings *config.Config) string { return settings.Registry.File + ".sock" }

// commandPath is the one path that the daemon answers at.
const commandPath = "/command"

// An errand is a command line as it is sent to the daemon.
type errand struct {
	Args []string `json:"args"`
	Dir  string   `json:"dir"` // what its relative paths begin at
	Who  string   `json:"who"`
}

// A parcel is a piece of what a command wrote, or its exit status, which comes last.
type parcel struct {
	Out    []byte `json:"out,omitempty"`
	Err    []byte `json:"err,omitempty"`
	Status *int   `json:"status,omitempty"`
}

// An exitStatus is what a command ended with that has said itself what went wrong.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// errNoDaemon says that no daemon listens, so that the registry is free to be opened.
var errNoDaemon = errors.New("no daemon runs")

// askDaemon lets the daemon run this program's command line. It fails with [errNoDaemon] where none listens.
func (p *program) askDaemon(ctx context.Context, socket string) error {
	dialer := net.Dialer{}
	conn, err := dialer.DialContext(ctx, "unix", socket)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED):
		return errNoDaemon // it never ran here, or has left its socket behind
	case err != nil:
		return fmt.Errorf("ask the daemon: %w", err)
	}
	transport := &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) { return conn, nil }}
	defer transport.CloseIdleConnections()
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	body, err := json.Marshal(errand{Args: p.args, Dir: dir, Who: p.who})
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://daemon"+commandPath, bytes.NewReader(body))
	if err != nil {
		return err
	}
	response, err := (&http.Client{Transport: transport}).Do(request)
	if err != nil {
		return fmt.Errorf("ask the daemon: %w", err)
	}
	defer response.Body.Close()
	return p.unpack(response.Body)
}

// unpack prints what the daemon sends until the status comes.
func (p *program) unpack(parcels io.Reader) error {
	for decoder := json.NewDecoder(parcels); ; {
		var got parcel
		if err := decoder.Decode(&got); err != nil {
			return fmt.Errorf("the daemon stopped before it had answered; look whether the command was carried out before you give it again: %w", err)
		}
		_, outErr := p.out.Write(got.Out)
		_, errErr := p.err.Write(got.Err)
		if err := errors.Join(outErr, errErr); err != nil {
			return err
		}
		switch {
		case got.Status == nil:
		case *got.Status == done:
			return nil
		default:
			return exitStatus(*got.Status)
		}
	}
}

// listenForCommands makes the daemon's socket. The caller has the registry open, so that a socket which stands there
// already belongs to nobody any more.
func listenForCommands(path string) (net.Listener, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen for commands: %w; choose a registry.file whose path is shorter, on a disk that has sockets", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	return listener, nil
}

// commandHandler runs commands for those who may open the socket.
func commandHandler(o *office, as *program) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+commandPath, func(w http.ResponseWriter, r *http.Request) {
		var asked errand
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		back := &carrier{to: json.NewEncoder(w), flush: http.NewResponseController(w).Flush}
		run := &program{
			in: bytes.NewReader(nil), out: carried{back, false}, err: carried{back, true},
			now: as.now, who: asked.Who, dir: asked.Dir, office: o,
		}
		status := run.execute(r.Context(), asked.Args)
		_ = back.send(parcel{Status: &status}) // whoever asked may have gone
	})
	return mux
}

// A carrier sends parcels back, one at a time.
type carrier struct {
	mu    sync.Mutex
	to    *json.Encoder
	flush func() error
}

func (c *carrier) send(p parcel) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return errors.Join(c.to.Encode(p), c.flush())
}

// carried is one of the two streams that a command writes to.
type carried struct {
	by     *carrier
	errors bool
}

func (c carried) Write(b []byte) (int, error) {
	p := parcel{Out: b}
	if c.errors {
		p = parcel{Err: b}
	}
	return len(b), c.by.send(p)
}
