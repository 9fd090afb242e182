"""How fast rubricc is, on guidelines that it makes itself."""
