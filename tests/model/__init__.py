"""Tests of the resolved guideline."""
