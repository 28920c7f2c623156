package config

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"os"
)

// A Security says how a connection is protected.
type Security string

// The ways a connection can be protected.
const (
	TLS      Security = "tls"      // from the first byte
	STARTTLS Security = "starttls" // after a command; never without
	Plain    Security = "none"     // not at all: loopback addresses only
)

// A Server is a mail server and the way to log in to it.
type Server struct {
	HostPort string   `yaml:"server"`
	Security Security `yaml:"security"`
	CAFile   string   `yaml:"ca_file"` // PEM; empty for the authorities that the system trusts
	Login    `yaml:",inline"`
}

// TLS returns the settings of a connection to the server: its certificate is verified, for its name, against CAFile
// where there is one.
func (s Server) TLS() (*tls.Config, error) {
	host, _, err := net.SplitHostPort(s.HostPort)
	if err != nil {
		return nil, err
	}
	settings := &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
	if s.CAFile == "" {
		return settings, nil
	}
	pem, err := os.ReadFile(s.CAFile)
	if err != nil {
		return nil, fmt.Errorf("certificate authority of %s: %w", s.HostPort, err)
	}
	settings.RootCAs = x509.NewCertPool()
	if !settings.RootCAs.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("certificate authority of %s: %s has no certificate in PEM form", s.HostPort, s.CAFile)
	}
	return settings, nil
}
