// Package config reads the configuration file: strictly, with every error naming its line and its remedy.
package config
