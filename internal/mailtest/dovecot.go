package mailtest

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"text/template"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-smtp"
)

//go:embed dovecot.conf
var dovecotConf string

// ErrNoDovecot says that Dovecot, or its LMTP service, is not installed.
var ErrNoDovecot = errors.New("dovecot is not installed: apt-get install dovecot-imapd dovecot-lmtpd")

// Dovecot is a real IMAP server, for as long as a test lasts. Any username is let in with the password.
type Dovecot struct {
	IMAPAddr  string // STARTTLS
	IMAPSAddr string // TLS

	dir, conf   string
	lmtpAddr    string
	password    string
	certificate *Certificate
	process     *exec.Cmd
	exited      chan struct{}
}

// StartDovecot starts the Dovecot that is in PATH or where systems put their daemons. It keeps everything in dir,
// whose path must be short, since there will be sockets in it.
func StartDovecot(dir, password string, certificate *Certificate) (*Dovecot, error) {
	program, err := findDovecot()
	if err != nil {
		return nil, err
	}
	settings, err := newDovecotSettings(dir, password, certificate)
	if err != nil {
		return nil, err
	}
	conf, err := settings.write()
	if err != nil {
		return nil, err
	}
	d := &Dovecot{
		IMAPAddr: loopbackAddr(settings.IMAPPort), IMAPSAddr: loopbackAddr(settings.IMAPSPort),
		dir: dir, conf: conf, lmtpAddr: loopbackAddr(settings.LMTPPort), password: password, certificate: certificate,
		process: exec.Command(program, "-F", "-c", conf), exited: make(chan struct{}),
	}
	var output bytes.Buffer
	d.process.Stdout, d.process.Stderr = &output, &output
	if err := d.process.Start(); err != nil {
		return nil, fmt.Errorf("start dovecot: %w", err)
	}
	go func() {
		_ = d.process.Wait()
		close(d.exited)
	}()
	for _, addr := range []string{d.IMAPAddr, d.IMAPSAddr, d.lmtpAddr} {
		if err := d.awaitListener(addr); err != nil {
			_ = d.Close()
			return nil, fmt.Errorf("start dovecot: %w: %s%s", err, output.String(), d.Log())
		}
	}
	return d, nil
}

func findDovecot() (string, error) {
	for _, name := range []string{"dovecot", "/usr/sbin/dovecot", "/usr/local/sbin/dovecot"} {
		program, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		for _, libexec := range []string{"/usr/lib/dovecot/lmtp", "/usr/libexec/dovecot/lmtp", "/usr/local/libexec/dovecot/lmtp"} {
			if _, err := os.Stat(libexec); err == nil {
				return program, nil
			}
		}
	}
	return "", ErrNoDovecot
}

// dovecotSettings fill in dovecot.conf.
type dovecotSettings struct {
	Dir, Certificate, Key, Password string
	Root                            bool
	UID, GID                        int    // who owns the mail
	Internal, Group, Login          string // whom its processes run as
	IMAPPort, IMAPSPort, LMTPPort   int
}

func newDovecotSettings(dir, password string, certificate *Certificate) (s dovecotSettings, err error) {
	s = dovecotSettings{Dir: dir, Password: password, UID: os.Getuid(), GID: os.Getgid(), Root: os.Getuid() == 0}
	owner, err := user.Current()
	if err != nil {
		return s, err
	}
	group, err := user.LookupGroupId(owner.Gid)
	if err != nil {
		return s, err
	}
	s.Internal, s.Group, s.Login = owner.Username, group.Name, owner.Username
	if s.Root { // which Dovecot does not let own mail
		s.Internal, s.Group, s.Login = "dovecot", "dovecot", "dovenull"
		owner, err := user.Lookup("mail")
		if err != nil {
			return s, err
		}
		s.UID, _ = strconv.Atoi(owner.Uid)
		s.GID, _ = strconv.Atoi(owner.Gid)
	}
	if s.Certificate, s.Key, err = certificate.write(dir); err != nil {
		return s, err
	}
	ports, err := freePorts(3)
	if err != nil {
		return s, err
	}
	s.IMAPPort, s.IMAPSPort, s.LMTPPort = ports[0], ports[1], ports[2]
	return s, nil
}

// write writes the configuration and makes the folder for the mail.
func (s dovecotSettings) write() (path string, err error) {
	var conf bytes.Buffer
	if err := template.Must(template.New("dovecot.conf").Parse(dovecotConf)).Execute(&conf, s); err != nil {
		return "", err
	}
	path = filepath.Join(s.Dir, "dovecot.conf")
	if err := os.WriteFile(path, conf.Bytes(), 0o600); err != nil {
		return "", err
	}
	mail := filepath.Join(s.Dir, "mail")
	if err := os.MkdirAll(mail, 0o755); err != nil {
		return "", err
	}
	if s.Root {
		if err := os.Chmod(s.Dir, 0o755); err != nil {
			return "", err
		}
		return path, os.Chown(mail, s.UID, s.GID)
	}
	return path, nil
}

// freePorts returns ports that were free a moment ago, which is as much as can be known for another process.
func freePorts(n int) (ports []int, err error) {
	for range n {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer func() { _ = listener.Close() }()
		ports = append(ports, listener.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}

func loopbackAddr(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

func (d *Dovecot) awaitListener(addr string) error {
	patience := time.After(20 * time.Second)
	for {
		conn, err := net.Dial("tcp", addr)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-d.exited:
			return errors.New("it exited")
		case <-patience:
			return err
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// Deliver hands a message for a user to Dovecot by LMTP (RFC 2033); it is received now.
func (d *Dovecot) Deliver(username string, raw []byte) error {
	conn, err := net.Dial("tcp", d.lmtpAddr)
	if err != nil {
		return err
	}
	client := smtp.NewClientLMTP(conn)
	defer func() { _ = client.Close() }()
	if err := client.Mail("sender@example.org", nil); err != nil {
		return err
	}
	if err := client.Rcpt(username, nil); err != nil {
		return err
	}
	data, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := data.Write(raw); err != nil {
		return err
	}
	return data.Close()
}

// Append puts a message into a user's folder as received at a time.
func (d *Dovecot) Append(username, folder string, received time.Time, raw ...[]byte) error {
	client, err := imapclient.DialTLS(d.IMAPSAddr, &imapclient.Options{TLSConfig: d.certificate.Client()})
	if err != nil {
		return err
	}
	defer func() { _ = client.Close() }()
	if err := client.Login(username, d.password).Wait(); err != nil {
		return err
	}
	for _, message := range raw {
		command := client.Append(folder, int64(len(message)), &imap.AppendOptions{Time: received})
		if _, err := command.Write(message); err != nil {
			return err
		}
		if err := command.Close(); err != nil {
			return err
		}
		if _, err := command.Wait(); err != nil {
			return fmt.Errorf("append to %s: %w", folder, err)
		}
	}
	return nil
}

// Admin runs doveadm.
func (d *Dovecot) Admin(args ...string) error {
	output, err := exec.Command("doveadm", append([]string{"-c", d.conf}, args...)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("doveadm %s: %w: %s", strings.Join(args, " "), err, output)
	}
	return nil
}

// Log returns what Dovecot has logged.
func (d *Dovecot) Log() string {
	data, err := os.ReadFile(filepath.Join(d.dir, "dovecot.log"))
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(string(data))
}

// Close stops Dovecot and waits until it has gone. What it kept is thrown away, so it need not end in good order, for which
// it takes a second; its other processes end when they find themselves alone.
func (d *Dovecot) Close() error {
	if err := d.process.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-d.exited
	return nil
}
