"""`python -m rubricc` is the command line."""

from rubricc.apps.cli import main

main()
