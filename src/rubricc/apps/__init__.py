"""The command line and the pytest plugin: the only code that reads, writes, prints and exits."""
