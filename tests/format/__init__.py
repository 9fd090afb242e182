"""Canonical text."""
