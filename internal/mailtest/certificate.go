// Package mailtest runs mail servers for the demo and the tests, on loopback ports: an IMAP server, an SMTP server
// that keeps what it accepted and fails on demand, the certificate they share, a proxy that cuts and stalls
// connections, and a throw-away Dovecot where one is installed.
//
// Nothing here is for real mail.
package mailtest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// A Certificate is made on the spot for localhost and the loopback addresses, and signed by itself.
type Certificate struct {
	// PEM is the certificate alone; a client that has it in its ca_file trusts the servers.
	PEM []byte

	pair tls.Certificate
	key  []byte
}

// NewCertificate makes a certificate that is good for a day.
func NewCertificate() (*Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber:          big.NewInt(time.Now().UnixNano()),
		Subject:               pkix.Name{CommonName: "localhost"},
		DNSNames:              []string{"localhost"},
		IPAddresses:           []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
		NotBefore:             time.Now().Add(-time.Hour),
		NotAfter:              time.Now().Add(24 * time.Hour),
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		BasicConstraintsValid: true,
		IsCA:                  true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, fmt.Errorf("make a certificate: %w", err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("encode the key: %w", err)
	}
	c := &Certificate{
		PEM: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
		key: pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: keyDER}),
	}
	c.pair, err = tls.X509KeyPair(c.PEM, c.key)
	return c, err
}

// Server returns what a server shows its clients.
func (c *Certificate) Server() *tls.Config {
	return &tls.Config{Certificates: []tls.Certificate{c.pair}}
}

// Client returns the settings of a client that trusts this certificate and no other.
func (c *Certificate) Client() *tls.Config {
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(c.PEM)
	return &tls.Config{RootCAs: roots, ServerName: "localhost"}
}

// write writes the certificate and its key into a folder and returns their files.
func (c *Certificate) write(dir string) (certificate, key string, err error) {
	certificate, key = filepath.Join(dir, "tls.pem"), filepath.Join(dir, "tls.key")
	if err = os.WriteFile(certificate, c.PEM, 0o644); err == nil {
		err = os.WriteFile(key, c.key, 0o600)
	}
	return certificate, key, err
}
