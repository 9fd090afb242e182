"""Tests against real servers, each in an environment of its own: `make test-label-studio` and
`make test-potato` run them. Their files have no name that a plain run of pytest collects."""
