"""The tests of rubricc."""
