"""The site, as files and in Chromium."""
