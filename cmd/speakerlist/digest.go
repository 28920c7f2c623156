package main

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"speakerlist/notify"
	"speakerlist/registry"
)

func (p *program) digestCommand() *cobra.Command {
	var send bool
	c := &cobra.Command{
		Use: "digest [FILE]", Short: "Write the digest as it would be now, or send it", Args: cobra.MaximumNArgs(1),
		Long: "Digest writes what the secretariat would be told now: to a file whose name ends with .html or .txt, or as text to\n" +
			"standard output. With a name that ends with .json it writes the rulings alone, as `rebuild --rulings` reads them.\n" +
			"With --send, the digest goes to the addresses in digest.to.",
	}
	c.Flags().BoolVar(&send, "send", false, "send it to the secretariat")
	return p.atOffice(c, writes, func(_ context.Context, o *office, args []string) error {
		switch {
		case send && len(args) > 0:
			return fmt.Errorf("%w: give a file or --send, not both", errUsage)
		case send:
			return p.sendDigest(o)
		}
		report, err := o.registry.Report(p.now())
		if err != nil {
			return err
		}
		digest, err := o.composer.Digest(o.registry.Event(), report)
		if err != nil {
			return err
		}
		if len(args) == 0 {
			return p.write(digest.Text)
		}
		content, err := digestAs(filepath.Ext(args[0]), &digest, report.Extract)
		if err != nil {
			return err
		}
		return replaceFile(p.path(args[0]), content, 0o600)
	})
}

func digestAs(extension string, d *notify.Digest, x registry.Extract) ([]byte, error) {
	switch extension {
	case ".html", ".htm":
		return []byte(d.HTML), nil
	case ".txt", ".text":
		return []byte(d.Text), nil
	case ".json":
		return x.Encode()
	}
	return nil, fmt.Errorf("%w: name a file that ends with .html, .txt or .json", errUsage)
}

func (p *program) sendDigest(o *office) error {
	to := o.settings.Digest.To
	if len(to) == 0 {
		return fmt.Errorf("%w: nobody would get it; write digest.to in the configuration", errUsage)
	}
	if err := o.registry.OweDigest(p.now(), to); err != nil {
		return err
	}
	return p.write(fmt.Sprintf("%s in the outbox; the daemon sends it, or the next `speakerlist run`\n", count(len(to), "digest", "digests")))
}
