// Package mailtest runs mail servers inside the process, for the demo and the tests: an IMAP server, an SMTP server
// that keeps what it accepted and fails on demand, and the certificate they share.
package mailtest
