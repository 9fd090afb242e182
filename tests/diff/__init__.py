"""What changed between two guidelines."""
